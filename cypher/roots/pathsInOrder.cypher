// The shortest chains through meetings that count and can be dated one after the other, each a different sequence.
// Layers grow as in pathsThroughMeetings, but hold a day for each leader: from the near end the first on which word may
// have come, from the far end the last from which word can still get through. A leader goes into another layer where
// that gains days over all layers before; entries are sorted by leader and day, so that the best of a leader is next to
// another leader's. No day counts before the first of the one leader's meetings or after the last of the other's. The
// layers meet in leaders whom word reaches in time. From there the days of getting through are followed back to the
// near end; then chains grow from it, each step by the meeting that has word come first.
// $from, $to, $maxHops, $first, $opens, $closes -> path
MATCH (:Name {key: $from})<-[:NAMED]-(one:Leader)
MATCH (:Name {key: $to})<-[:NAMED]-(other:Leader)
WHERE one <> other
WITH one, other LIMIT 1
CALL (one) {
  MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting)
  RETURN min(coalesce(meeting.earliest, '')) AS first
}
CALL (other) {
  MATCH (other)-[:PARTICIPANT_IN]->(meeting:Meeting)
  RETURN max(coalesce(meeting.latest, '~')) AS last
}
WITH one, first, last, reduce(
  found = {near: [[{leader: one, day: ''}]], far: [[{leader: other, day: '~'}]], through: [], hops: 0},
  step IN range(1, 2 * $maxHops) | CASE
    WHEN found.through = [] AND (found.hops = $maxHops OR last(found.near) = [] OR last(found.far) = []) THEN found
    WHEN found.through <> [] AND size(found.through) = found.hops THEN found
    ELSE head(COLLECT {
      WITH found.through = [] AS searching
      WITH searching, searching AND size(last(found.near)) <= size(last(found.far)) AS onward,
        CASE WHEN NOT searching THEN [entry IN found.near[found.hops - size(found.through)] | entry.leader] END AS among
      WITH searching, onward, among,
        CASE WHEN onward THEN found.near WHEN searching THEN found.far ELSE found.through END AS layers
      WITH searching, onward, last(layers) AS entries, among, reduce(all = [], layer IN layers | all + layer) AS before
      WITH searching, onward, before, COLLECT {
        CALL (entries, onward, among, first, last) {
          UNWIND entries AS entry
          WITH onward, among, first, last, entry.leader AS leader, entry.day AS day
          MATCH (leader)-[:PARTICIPANT_IN]->(meeting:Meeting)
          WHERE CASE WHEN onward THEN $closes >= day ELSE $opens <= day END
          WITH DISTINCT among, first, last, meeting, CASE
            WHEN onward THEN CASE WHEN $opens > day THEN $opens ELSE day END
            ELSE CASE WHEN $closes < day THEN $closes ELSE day END
          END AS day
          WHERE first <= day AND day <= last
          MATCH (meeting)<-[:PARTICIPANT_IN]-(next:Leader)
          WHERE among IS NULL OR next IN among
          RETURN DISTINCT next, day
        }
        RETURN {leader: next, day: day, isNew: true}
      } AS reached
      WITH searching, onward, COLLECT {
        CALL (onward, reached, before) {
          UNWIND reached + before AS entry
          WITH onward, entry
          RETURN entry ORDER BY entry.leader, entry.day, entry.isNew = onward
        }
        RETURN entry
      } AS entries
      WITH searching, onward, [at IN range(0, size(entries) - 1) WHERE entries[at].isNew AND CASE
        WHEN onward THEN at = 0 OR entries[at - 1].leader <> entries[at].leader
        ELSE at = size(entries) - 1 OR entries[at + 1].leader <> entries[at].leader
      END | {leader: entries[at].leader, day: entries[at].day, isNew: false}] AS layer
      WITH searching, onward, layer,
        CASE WHEN onward THEN layer ELSE last(found.near) END AS near,
        CASE WHEN onward THEN last(found.far) ELSE layer END AS far
      WITH searching, onward, layer, COLLECT {
        CALL (near, far) {
          WITH near, [entry IN far | entry.leader] AS others
          UNWIND near AS entry
          WITH others, entry WHERE entry.leader IN others
          RETURN entry ORDER BY entry.leader
        }
        RETURN entry
      } AS arrivals, COLLECT {
        CALL (near, far) {
          WITH far, [entry IN near | entry.leader] AS others
          UNWIND far AS entry
          WITH others, entry WHERE entry.leader IN others
          RETURN entry ORDER BY entry.leader
        }
        RETURN entry
      } AS departures
      WITH searching, onward, layer,
        [at IN range(0, size(arrivals) - 1) WHERE arrivals[at].day <= departures[at].day | departures[at]] AS met
      RETURN CASE
        WHEN NOT searching
          THEN {near: found.near, far: found.far, through: found.through + [layer], hops: found.hops}
        WHEN onward THEN {
          near: found.near + [layer], far: found.far, hops: found.hops + 1,
          through: CASE WHEN met = [] THEN [] ELSE found.far[..-1] + [met] END
        }
        ELSE {
          near: found.near, far: found.far + [layer], hops: found.hops + 1,
          through: CASE WHEN met = [] THEN [] ELSE found.far + [met] END
        }
      END
    })
  END
) AS found
WITH reduce(
  chains = CASE WHEN found.through = [] THEN [] ELSE [{leaders: [one], meetings: [], day: ''}] END,
  layer IN reverse(found.through) | COLLECT {
    CALL (chains, layer) {
      WITH chains, layer, [entry IN layer | entry.leader] AS among, [chain IN chains | last(chain.leaders)] AS ends
      WITH chains, layer, ends, COLLECT {
        CALL (ends, among) {
          UNWIND ends AS end
          MATCH (end)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(next:Leader)
          WHERE next IN among
          RETURN DISTINCT next
        }
        RETURN next
      } AS near
      UNWIND [entry IN layer WHERE entry.leader IN near] AS entry
      WITH chains, ends, entry.leader AS next, entry.day AS day
      MATCH (next)-[:PARTICIPANT_IN]->(meeting:Meeting)
      WHERE $opens <= day
      MATCH (meeting)<-[:PARTICIPANT_IN]-(end:Leader)
      WHERE end IN ends
      UNWIND range(0, size(chains) - 1) AS at
      WITH chains, ends, next, day, meeting, end, at
      WHERE ends[at] = end AND chains[at].day <= day AND chains[at].day <= $closes
      WITH DISTINCT at, end, next
      RETURN at, end, next ORDER BY at, next.id LIMIT $first
    }
    CALL (chains, at, end, next) {
      MATCH (end)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(next)
      WHERE $closes >= chains[at].day
      WITH meeting, CASE WHEN $opens > chains[at].day THEN $opens ELSE chains[at].day END AS day
      ORDER BY day, meeting.id LIMIT 1
      RETURN {
        leaders: chains[at].leaders + [next], meetings: chains[at].meetings + [meeting], day: day
      } AS longer
    }
    RETURN longer
  }
) AS chains
UNWIND chains AS chain
WITH {length: size(chain.meetings), leaders: chain.leaders, meetings: chain.meetings} AS path
ORDER BY [leader IN path.leaders | leader.id]

// Who met every one of several leaders, by the edges derived from meetings held in person. The leader with the fewest
// says who may be one; of the others' edges only those to such are read. Each edge counts its meetings, so a meeting
// that several of the leaders were at is counted for each of them: all but once is taken off. Two leaders' common
// meetings are those of the one that are among the other's, which needs no look at a meeting that is not.
// $names -> contact
UNWIND $names AS key
MATCH (:Name {key: key})<-[:NAMED]-(named)
WHERE named:Leader
WITH collect(DISTINCT named) AS leaders
CALL (leaders) {
  UNWIND leaders AS leader
  WITH leader ORDER BY COUNT { (leader)-[:MET]-() } LIMIT 1
  MATCH (leader)-[:MET]-(other)
  WHERE NOT other IN leaders
  RETURN collect(other) AS candidates
}
CALL (leaders, candidates) {
  UNWIND leaders AS leader
  MATCH (leader)-[met:MET]-(other)
  WHERE other IN candidates
  RETURN other, 1 AS met, met.meetings AS meetings, met.first AS first, met.last AS last
  UNION ALL
  UNWIND leaders AS one
  UNWIND leaders AS two
  WITH leaders, candidates, one, two
  WHERE one.id < two.id AND EXISTS { (one)-[:MET]-(two) }
  CALL (one) {
    MATCH (one)-[:PARTICIPANT_IN]->(shared)
    RETURN collect(shared) AS meetings
  }
  MATCH (two)-[:PARTICIPANT_IN]->(meeting:Meeting)
  WHERE meeting IN meetings
  WITH DISTINCT leaders, candidates, meeting
  MATCH (meeting)<-[:PARTICIPANT_IN]-(who:Leader)
  WITH leaders, candidates, meeting, collect(who) AS all
  WITH candidates, all, 1 - size([who IN all WHERE who IN leaders]) AS meetings
  UNWIND [who IN all WHERE who IN candidates] AS other
  RETURN other, 0 AS met, meetings, null AS first, null AS last
}
WITH leaders, other, sum(met) AS met, sum(meetings) AS meetingCount, min(first) AS firstMet, max(last) AS lastMet
WHERE met = size(leaders)
WITH {
  of: leaders, leader: other, meetingCount: meetingCount,
  firstMet: firstMet, lastMet: lastMet, lastMetKey: coalesce(lastMet, '')
} AS contact

// The shortest chains through meetings that count, each a different sequence of leaders.
// Layers of leaders grow from both ends, always the smaller one, until two have leaders in common; from these, chains
// grow back to both ends, layer by layer, so that each step is on a shortest chain. A leader is next to leaders of the
// same layer and the two beside it only. Subqueries see no more than they need: what they see counts with every row.
// $from, $to, $maxHops, $first -> path
MATCH (:Name {key: $from})<-[:NAMED]-(one:Leader)
MATCH (:Name {key: $to})<-[:NAMED]-(other:Leader)
WHERE one <> other
WITH one, other LIMIT 1
WITH reduce(found = {near: [[one]], far: [[other]], common: []}, hop IN range(1, $maxHops) | CASE
  WHEN found.common <> [] OR last(found.near) = [] OR last(found.far) = [] THEN found
  ELSE head(COLLECT {
    WITH size(last(found.near)) <= size(last(found.far)) AS onward
    WITH onward, CASE WHEN onward THEN found.near ELSE found.far END AS layers
    WITH onward, layers[-1] AS leaders, coalesce(layers[-2], []) AS before
    WITH onward, COLLECT {
      CALL (leaders, before) {
        UNWIND leaders AS leader
        MATCH (leader)-[:PARTICIPANT_IN]->(meeting:Meeting)
        WITH DISTINCT leaders, before, meeting
        MATCH (meeting)<-[:PARTICIPANT_IN]-(next:Leader)
        WHERE NOT next IN leaders AND NOT next IN before
        RETURN DISTINCT next
      }
      RETURN next
    } AS layer
    RETURN CASE WHEN onward
      THEN {near: found.near + [layer], far: found.far, common: [leader IN layer WHERE leader IN last(found.far)]}
      ELSE {near: found.near, far: found.far + [layer], common: [leader IN layer WHERE leader IN last(found.near)]}
    END
  })
END) AS found
WITH found, COLLECT {
  UNWIND found.common AS leader
  RETURN [leader] ORDER BY leader.id LIMIT $first
} AS chains
WITH reduce(
  chains = chains,
  step IN [layer IN tail(reverse(found.near)) | {back: true, layer: layer}]
    + [layer IN tail(reverse(found.far)) | {back: false, layer: layer}] |
  COLLECT {
    CALL (chains, step) {
      UNWIND range(0, size(chains) - 1) AS at
      WITH step.layer AS layer, at, CASE WHEN step.back THEN head(chains[at]) ELSE last(chains[at]) END AS end
      MATCH (end)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(next:Leader)
      WHERE next IN layer
      WITH DISTINCT at, next
      RETURN at, next ORDER BY at, next.id LIMIT $first
    }
    RETURN CASE WHEN step.back THEN [next] + chains[at] ELSE chains[at] + [next] END
  }
) AS chains
UNWIND chains AS leaders
WITH {length: size(leaders) - 1, leaders: leaders, meetings: []} AS path
ORDER BY [leader IN path.leaders | leader.id]

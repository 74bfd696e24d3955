// The shortest chains along who met whom, for meetings that were held in person, as now known.
// $from, $to, $maxHops, $first, $shortest -> path
MATCH (:Name {key: $from})<-[:NAMED]-(one:Leader)
MATCH (:Name {key: $to})<-[:NAMED]-(other:Leader)
WHERE one <> other
WITH one, other LIMIT 1
MATCH chain = $shortest((one)-[:MET*..6]-(other))
WITH chain LIMIT $first
WITH {length: length(chain), leaders: nodes(chain), meetings: []} AS path
WHERE path.length <= $maxHops
WITH path ORDER BY [leader IN path.leaders | leader.id]

// The leaders named; where none are, those in the most meetings that count.
// names, $most -> found
CALL (names) {
  WITH names WHERE names IS NULL
  MATCH (leader:Leader)-[:PARTICIPANT_IN]->(meeting:Meeting)
  WITH leader, count(meeting) AS meetings
  RETURN leader ORDER BY meetings DESC, leader.id LIMIT $most + 1
  UNION ALL
  UNWIND names AS key
  MATCH (:Name {key: key})<-[:NAMED]-(leader:Leader)
  RETURN DISTINCT leader ORDER BY leader.id
}
WITH {all: collect(leader), last: 0, steps: 0} AS found

// The meeting that was chosen for a step, else the latest of the two leaders.
// hop -> meeting
WITH hop.from AS one, hop.to AS other, hop.chosen AS chosen
MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(other)
WHERE chosen IS NULL OR meeting = chosen
WITH meeting ORDER BY meeting.sortKey DESC LIMIT 1

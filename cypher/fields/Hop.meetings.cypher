// The meetings of a step's two leaders.
// hop -> meeting
WITH hop.from AS one, hop.to AS other
MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(other)

// The meetings that make a leader the contact of one or several others, each once.
// contact -> meeting
WITH contact.of AS ones, contact.leader AS other
UNWIND ones AS one
MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(other)
WITH DISTINCT meeting

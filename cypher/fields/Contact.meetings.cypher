// The meetings that make two leaders contacts.
// contact -> meeting
WITH contact.of AS one, contact.leader AS other
MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(other)

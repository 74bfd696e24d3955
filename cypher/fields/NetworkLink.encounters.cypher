// The meetings of a link's two leaders.
// networkLink -> meeting
WITH networkLink.source AS one, networkLink.target AS other
MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(other)

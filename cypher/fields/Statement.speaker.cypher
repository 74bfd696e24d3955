// Who said something.
// statement -> speaker
MATCH (speaker:Leader|Country|Organization)-[:SAID]->(statement)

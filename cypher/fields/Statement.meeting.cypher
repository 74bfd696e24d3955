// The meeting a statement is about.
// statement -> meeting
MATCH (statement)-[:ON]->(meeting:Meeting)

// The meetings a source reports on.
// source -> meeting
MATCH (source)-[:STATES]->(:Claim)-[:ON]->(meeting:Meeting)

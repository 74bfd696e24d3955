// The source of a report.
// report -> source
MATCH (source:Source)-[:STATES]->(report)

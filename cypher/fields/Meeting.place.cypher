// Where a meeting is.
// meeting -> place
MATCH (meeting)-[:AT]->(place:Place)

// What a meeting is about.
// meeting -> value
MATCH (meeting)-[:ABOUT]->(topic:Topic)
WITH topic.name AS value ORDER BY value

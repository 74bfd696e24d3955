// What a leader said about meetings.
// leader -> statement
MATCH (leader)-[:SAID]->(statement:Statement)
WITH statement ORDER BY statement.earliest IS NULL, statement.earliest, statement.id

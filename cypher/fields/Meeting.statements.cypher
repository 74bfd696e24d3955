// What was said about a meeting.
// meeting -> statement
MATCH (statement:Statement)-[:ON]->(meeting)
WITH statement ORDER BY statement.earliest IS NULL, statement.earliest, statement.id

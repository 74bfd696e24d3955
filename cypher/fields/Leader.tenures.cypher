// The offices a leader held.
// leader -> tenure
MATCH (leader)-[:HELD]->(tenure:Tenure)
WITH tenure ORDER BY coalesce(tenure.fromEarliest, tenure.attestedFrom), tenure.id

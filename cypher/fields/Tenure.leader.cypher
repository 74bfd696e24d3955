// Who held an office.
// tenure -> leader
MATCH (leader:Leader)-[:HELD]->(tenure)

// The leader who said something; no row where a country or an organization did.
// statement -> leader
MATCH (leader:Leader)-[:SAID]->(statement)

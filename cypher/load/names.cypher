// Writes the keys under which leaders and organizations are looked up.
// rows: { id, key }
UNWIND $rows AS row
MATCH (named:Leader|Organization {id: row.id})
MERGE (name:Name {key: row.key})
MERGE (named)-[:NAMED]->(name);

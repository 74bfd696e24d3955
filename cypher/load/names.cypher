// Writes the keys under which leaders and organizations are looked up, and meetings and offices by ids they had.
// rows: { id, key }
UNWIND $rows AS row
MATCH (named:Leader|Organization|Meeting|Office {id: row.id})
MERGE (name:Name {key: row.key})
MERGE (named)-[:NAMED]->(name);

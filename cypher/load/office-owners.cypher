// Writes which country or organization an office belongs to.
// rows: { id, of }
UNWIND $rows AS row
MATCH (office:Office {id: row.id})
MATCH (owner:Country|Organization {id: row.of})
MERGE (office)-[:OF]->(owner);

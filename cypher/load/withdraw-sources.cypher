// Deletes sources that were retracted.
// rows: { id }
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
DETACH DELETE source;

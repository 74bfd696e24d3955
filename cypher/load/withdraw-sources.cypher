// Deletes sources that state nothing any more.
// rows: { id }
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
DETACH DELETE source;

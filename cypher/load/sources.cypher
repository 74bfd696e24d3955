// Writes sources: articles and data sets.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties;

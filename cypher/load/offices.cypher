// Writes offices as now known.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (office:Office {id: row.id})
SET office = row.properties;

// Writes leaders as now known.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (leader:Leader {id: row.id})
SET leader = row.properties;

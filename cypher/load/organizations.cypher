// Writes organizations as now known.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
SET organization = row.properties;

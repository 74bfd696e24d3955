// Writes countries with their ISO 3166-1 codes.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (country:Country {id: row.id})
SET country = row.properties;

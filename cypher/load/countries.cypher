// Writes countries with their ISO 3166-1 codes, where they are not written like that.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (country:Country {id: row.id})
WITH country, row
WHERE properties(country) <> row.properties
SET country = row.properties;

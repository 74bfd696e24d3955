// Writes places and the countries they are in. A place is named after the spelling that sorts first.
// rows: { id, country, name: string or null }
UNWIND $rows AS row
OPTIONAL MATCH (known:Place {id: row.id})
CALL (known, row) {
  WITH *
  WHERE known IS NULL
  MATCH (country:Country {id: row.country})
  CREATE (:Place {id: row.id, name: row.name})-[:IN]->(country)
}
WITH known, row
WHERE row.name < known.name OR (known.name IS NULL AND row.name IS NOT NULL)
SET known.name = row.name;

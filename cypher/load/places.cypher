// Writes places and the countries they are in. A place is named after the spelling that sorts first.
// rows: { id, country, name: string or null }
UNWIND $rows AS row
MATCH (country:Country {id: row.country})
MERGE (place:Place {id: row.id})
MERGE (place)-[:IN]->(country)
SET place.name = CASE WHEN place.name < row.name THEN place.name ELSE coalesce(row.name, place.name) END;

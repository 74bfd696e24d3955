// Writes which country places are in.
// rows: { id, country }
UNWIND $rows AS row
MATCH (place:Place {id: row.id})
MATCH (country:Country {id: row.country})
CALL (place) {
  MATCH (place)-[old:IN]->()
  DELETE old
}
WITH DISTINCT place, country
MERGE (place)-[:IN]->(country);

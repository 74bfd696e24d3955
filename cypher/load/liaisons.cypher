// Writes which leader coordinates with which country.
// rows: { leader, country, properties }
UNWIND $rows AS row
MATCH (leader:Leader {id: row.leader})
MATCH (country:Country {id: row.country})
MERGE (leader)-[liaison:LIAISES_WITH]->(country)
SET liaison = row.properties;

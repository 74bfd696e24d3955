// The country a place is in.
// place -> country
MATCH (place)-[:IN]->(country:Country)

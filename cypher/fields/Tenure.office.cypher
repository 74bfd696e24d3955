// The office held.
// tenure -> office
MATCH (tenure)-[:IN]->(office:Office)

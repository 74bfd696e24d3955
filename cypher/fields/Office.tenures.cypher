// Who held an office.
// office -> tenure
MATCH (tenure:Tenure)-[:IN]->(office)
WITH tenure ORDER BY coalesce(tenure.fromEarliest, tenure.attestedFrom), tenure.id

// The meetings in which someone took part in an office that they held, as far as these may have been in that time.
// tenure -> meeting
MATCH (leader:Leader)-[:HELD]->(tenure)-[:IN]->(office:Office)
MATCH (leader)-[:PARTICIPANT_IN {office: office.id}]->(meeting:Meeting)
WHERE (meeting.latest IS NULL OR tenure.fromEarliest IS NULL OR meeting.latest >= tenure.fromEarliest)
  AND (meeting.earliest IS NULL OR tenure.toLatest IS NULL OR meeting.earliest <= tenure.toLatest)

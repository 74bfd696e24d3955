// The meetings a leader takes part in.
// leader -> meeting
MATCH (leader)-[:PARTICIPANT_IN]->(meeting:Meeting)

// What each source reports of a meeting.
// meeting -> report
MATCH (report:Claim)-[:ON]->(meeting)
WITH report ORDER BY report.published DESC, report.source

// Whom a leader met, with the number of different meetings.
// leader -> contact
MATCH (leader)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(other:Leader)
WHERE other <> leader
WITH leader, other, count(DISTINCT meeting) AS meetingCount,
  min(meeting.earliest) AS firstMet, max(meeting.latest) AS lastMet
WITH {
  of: [leader], leader: other, meetingCount: meetingCount,
  firstMet: firstMet, lastMet: lastMet, lastMetKey: coalesce(lastMet, '')
} AS contact

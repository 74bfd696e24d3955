// Writes who takes part in a meeting, for each spell of the meeting.
// rows: { id, since, leader, properties }
UNWIND $rows AS row
MATCH (meeting:MeetingSpell {id: row.id, since: row.since})
MATCH (leader:Leader {id: row.leader})
CREATE (leader)-[participation:PARTICIPANT_IN]->(meeting)
SET participation = row.properties;

// Writes who said something and about which meeting, for each spell of both.
// rows: { id, since, speaker, meeting }
UNWIND $rows AS row
MATCH (statement:StatementSpell {id: row.id, since: row.since})
MATCH (speaker:Leader|Organization|Country {id: row.speaker})
CREATE (speaker)-[:SAID]->(statement)
WITH row, statement
MATCH (meeting:MeetingSpell {id: row.meeting})
CREATE (statement)-[:ON]->(meeting);

// Writes what a meeting is about, for each spell of the meeting.
// rows: { id, since, topic, name }
UNWIND $rows AS row
MATCH (meeting:MeetingSpell {id: row.id, since: row.since})
MERGE (topic:Topic {id: row.topic})
CREATE (meeting)-[about:ABOUT]->(topic)
SET about.name = row.name;

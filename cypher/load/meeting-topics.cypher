// Writes what a meeting is about, for each spell of the meeting; the edge carries what meetings on a topic are ordered by.
// rows: { id, since, topic, name }
UNWIND $rows AS row
MATCH (meeting:MeetingSpell {id: row.id, since: row.since})
MATCH (topic:Topic {id: row.topic})
CREATE (meeting)-[about:ABOUT]->(topic)
SET about.name = row.name, about.topic = row.topic, about.sortKey = meeting.sortKey, about.reach = meeting.reach;

// Writes where a meeting is, for each spell of the meeting.
// rows: { id, since, place, name: string or null }
UNWIND $rows AS row
MATCH (meeting:MeetingSpell {id: row.id, since: row.since})
MATCH (place:Place {id: row.place})
CREATE (meeting)-[at:AT]->(place)
SET at.name = row.name;

// Writes where a meeting is, for each spell of the meeting.
// rows: { id, since, place { id, country }, name: string or null }
UNWIND $rows AS row
MATCH (meeting:MeetingSpell {id: row.id, since: row.since})
MATCH (country:Country {id: row.place.country})
MERGE (place:Place {id: row.place.id})
MERGE (place)-[:IN]->(country)
CREATE (meeting)-[at:AT]->(place)
SET at.name = row.name;

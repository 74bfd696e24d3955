// Writes which meeting depends on which, for each spell of both.
// rows: { id, since, other }
UNWIND $rows AS row
MATCH (meeting:MeetingSpell {id: row.id, since: row.since})
MATCH (other:MeetingSpell {id: row.other})
CREATE (meeting)-[:DEPENDS_ON]->(other);

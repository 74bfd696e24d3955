// Writes meetings as now known; the current spell is one of the meeting's spells.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (meeting:Meeting {id: row.id})
SET meeting = row.properties, meeting:MeetingSpell;

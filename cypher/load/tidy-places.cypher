// Names places after the spelling that sorts first, whatever was loaded when, and deletes those without a meeting.
// rows: { id }
UNWIND $rows AS row
MATCH (place:Place {id: row.id})
CALL (place) {
  OPTIONAL MATCH (place)<-[at:AT]-()
  RETURN count(at) AS meetings, min(at.name) AS name
}
SET place.name = name
WITH place, meetings
WHERE meetings = 0
DETACH DELETE place;

// One meeting.
// $id -> meeting
MATCH (meeting:Meeting {id: $id})

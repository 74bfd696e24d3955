// All meetings.
// -> meeting
MATCH (meeting:Meeting)

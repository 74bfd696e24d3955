// All meetings; what they are ordered by is indexed over all their spells.
// -> meeting
MATCH (meeting:Meeting&MeetingSpell)

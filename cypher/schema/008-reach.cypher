// A date range is looked up along the order of meetings by the last possible day. What began before that day is found
// by how long before, in a few classes: only meetings that may have been on several days are in one. Meetings and
// spells from before get the property that loads give now.
MATCH (meeting:MeetingSpell)
WHERE meeting.latest IS NOT NULL AND (meeting.earliest IS NULL OR meeting.earliest < meeting.latest)
CALL (meeting) {
  WITH meeting, CASE WHEN meeting.earliest IS NOT NULL
    THEN duration.inDays(date(meeting.earliest), date(meeting.latest)).days END AS days
  SET meeting.reach = CASE WHEN days <= 31 THEN 'MONTH' WHEN days <= 366 THEN 'YEAR' ELSE 'EVER' END
} IN TRANSACTIONS OF 10000 ROWS;
CREATE INDEX meeting_reach FOR (meeting:Meeting) ON (meeting.reach, meeting.sortKey);
CREATE INDEX meeting_spell_reach FOR (spell:MeetingSpell) ON (spell.reach, spell.sortKey);

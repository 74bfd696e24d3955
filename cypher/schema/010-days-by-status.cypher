// A timeline nearly always asks for a status: with both in one index, no meeting has to be read.
CREATE INDEX meeting_status_days FOR (meeting:Meeting) ON (meeting.status, meeting.days);
CREATE INDEX meeting_spell_status_days FOR (spell:MeetingSpell) ON (spell.status, spell.days);

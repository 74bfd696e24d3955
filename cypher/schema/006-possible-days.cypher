// A timeline reads the days that meetings may have been on from an index alone, as src/model/possible-days.ts says
// them. What was loaded before gets the property that loads give now.
MATCH (spell:MeetingSpell) WHERE spell.days IS NULL
SET spell.days = CASE
  WHEN spell.earliest IS NULL AND spell.latest IS NULL THEN 'undated'
  WHEN spell.earliest IS NULL THEN 'before ' + spell.latest
  WHEN spell.latest IS NULL THEN 'since ' + spell.earliest
  WHEN spell.earliest = spell.latest THEN spell.latest
  ELSE 'several ' + spell.latest + ' ' + spell.earliest
END;
CREATE INDEX meeting_days FOR (meeting:Meeting) ON (meeting.days);
CREATE INDEX meeting_spell_days FOR (spell:MeetingSpell) ON (spell.days);

// Each connection pages along one sortable text per node, so that one index serves its order and its cursor.
CREATE INDEX source_order FOR (source:Source) ON (source.sortKey);
CREATE INDEX country_order FOR (country:Country) ON (country.sortKey);
CREATE INDEX organization_order FOR (organization:Organization) ON (organization.sortKey);
CREATE INDEX office_order FOR (office:Office) ON (office.sortKey);
CREATE INDEX leader_order FOR (leader:Leader) ON (leader.sortKey);
CREATE INDEX meeting_order FOR (meeting:Meeting) ON (meeting.sortKey);
CREATE INDEX meeting_spell_order FOR (spell:MeetingSpell) ON (spell.sortKey);

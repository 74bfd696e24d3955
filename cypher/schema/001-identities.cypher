// Ids are unique; a fact's spells differ in the day since which they were known.
CREATE CONSTRAINT source_id FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT passage_id FOR (passage:Passage) REQUIRE passage.id IS UNIQUE;
CREATE CONSTRAINT claim_id FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT country_id FOR (country:Country) REQUIRE country.id IS UNIQUE;
CREATE CONSTRAINT organization_id FOR (organization:Organization) REQUIRE organization.id IS UNIQUE;
CREATE CONSTRAINT office_id FOR (office:Office) REQUIRE office.id IS UNIQUE;
CREATE CONSTRAINT leader_id FOR (leader:Leader) REQUIRE leader.id IS UNIQUE;
CREATE CONSTRAINT tenure_id FOR (tenure:Tenure) REQUIRE tenure.id IS UNIQUE;
CREATE CONSTRAINT meeting_id FOR (meeting:Meeting) REQUIRE meeting.id IS UNIQUE;
CREATE CONSTRAINT statement_id FOR (statement:Statement) REQUIRE statement.id IS UNIQUE;
CREATE CONSTRAINT place_id FOR (place:Place) REQUIRE place.id IS UNIQUE;
CREATE CONSTRAINT topic_id FOR (topic:Topic) REQUIRE topic.id IS UNIQUE;
CREATE CONSTRAINT name_key FOR (name:Name) REQUIRE name.key IS UNIQUE;
CREATE CONSTRAINT graph_id FOR (graph:Graph) REQUIRE graph.id IS UNIQUE;
CREATE CONSTRAINT tenure_spell FOR (spell:TenureSpell) REQUIRE (spell.id, spell.since) IS UNIQUE;
CREATE CONSTRAINT meeting_spell FOR (spell:MeetingSpell) REQUIRE (spell.id, spell.since) IS UNIQUE;
CREATE CONSTRAINT statement_spell FOR (spell:StatementSpell) REQUIRE (spell.id, spell.since) IS UNIQUE;

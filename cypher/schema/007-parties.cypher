// The meetings that a country or an organization was represented in are found by whom people took part for.
CREATE INDEX participation_party FOR ()-[part:PARTICIPANT_IN]-() ON (part.represents);

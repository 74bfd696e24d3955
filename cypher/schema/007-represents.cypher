// Who takes part for a country or an organization is found by it.
CREATE INDEX participation_represents FOR ()-[part:PARTICIPANT_IN]-() ON (part.represents);

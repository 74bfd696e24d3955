// The meetings in which both countries were represented, each once. Left alone, the planner goes through all meetings
// in their order, which takes a page of a rare pair through nearly all of them.
// countryContact -> meeting
WITH countryContact.of AS one, countryContact.country.id AS other
MATCH ()-[part:PARTICIPANT_IN]->(meeting:Meeting)
USING INDEX part:PARTICIPANT_IN(represents)
WHERE part.represents = other AND EXISTS { (meeting)<-[:PARTICIPANT_IN {represents: one}]-() }
WITH DISTINCT meeting

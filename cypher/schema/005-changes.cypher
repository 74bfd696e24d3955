// The log is read by version and fact, along one sortable text per change; its loads by the moment they were made.
// What was logged before gets the properties that log.cypher gives now.
MATCH (load:Load) WHERE load.sortKey IS NULL
SET load.sortKey = right('000000000' + toString(load.version), 10);
MATCH (load:Load)-[:MADE]->(change:Change) WHERE change.sortKey IS NULL
SET change.kind = toUpper(change.kind),
  change.version = load.version,
  change.at = load.at,
  change.sourceId = load.source,
  change.sortKey = load.sortKey + '/' + change.fact;
CREATE INDEX change_order FOR (change:Change) ON (change.sortKey);
CREATE INDEX load_moment FOR (load:Load) ON (load.at);

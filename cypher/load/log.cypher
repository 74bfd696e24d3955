// Gives the graph its next version and writes down what the load did.
// rows: { source, changes: [{ action: ADDED, REVISED or WITHDRAWN, kind, fact }] }
// Keys sort by version, a whole number of at most ten digits, then by fact; moments are UTC, so that days are too.
UNWIND $rows AS row
MERGE (graph:Graph {id: 'graph'})
SET graph.version = coalesce(graph.version, 0) + 1, graph.loadedAt = toString(datetime({timezone: 'Z'}))
CREATE (load:Load {
  version: graph.version,
  at: graph.loadedAt,
  source: row.source,
  sortKey: right('000000000' + toString(graph.version), 10)
})
WITH load.version AS version, load.at AS at, load.sortKey AS sortKey, row
UNWIND row.changes AS change
CREATE (:Change {
  action: change.action,
  kind: change.kind,
  fact: change.fact,
  version: version,
  at: at,
  sourceId: row.source,
  sortKey: sortKey + '/' + change.fact
});

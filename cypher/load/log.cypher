// Gives the graph its next version and writes down what the load did.
// rows: { source, changes: [{ action: ADDED, REVISED or WITHDRAWN, kind, fact }] }
UNWIND $rows AS row
MERGE (graph:Graph {id: 'graph'})
SET graph.version = coalesce(graph.version, 0) + 1, graph.loadedAt = toString(datetime())
CREATE (load:Load {version: graph.version, at: graph.loadedAt, source: row.source})
WITH load, row
UNWIND row.changes AS change
CREATE (load)-[:MADE]->(made:Change)
SET made = change;

// The version of the graph, how many sources it holds, and the tables of which it may hold a part, as their import has
// not ended; no row where nothing was ever loaded.
// sources; columns: version, sources, incomplete
MATCH (graph:Graph {id: 'graph'})
RETURN graph.version AS version,
  COUNT { MATCH (source:Source) WHERE $sources IS NULL OR source.id IN $sources } AS sources,
  COLLECT {
    MATCH (import:Import)
    WHERE import.phase <> 'DONE'
      AND ($sources IS NULL OR EXISTS { MATCH (of:Source {table: import.table}) WHERE of.id IN $sources })
    RETURN import.table ORDER BY import.table
  } AS incomplete;

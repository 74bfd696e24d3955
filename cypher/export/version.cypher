// The version of the graph, and how many sources it holds; no row where nothing was ever loaded.
// sources; columns: version, sources
MATCH (graph:Graph {id: 'graph'})
RETURN graph.version AS version,
  COUNT { MATCH (source:Source) WHERE $sources IS NULL OR source.id IN $sources } AS sources;

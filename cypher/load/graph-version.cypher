// The version of the graph, which every load raises; no row where nothing was loaded.
// columns: version
MATCH (graph:Graph {id: 'graph'})
RETURN graph.version AS version;

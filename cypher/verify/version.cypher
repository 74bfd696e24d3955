// The version of the graph.
// columns: version
MATCH (graph:Graph)
RETURN graph.version AS version;

// The graph as a whole; an empty one has version 0.
// -> graph
OPTIONAL MATCH (state:Graph {id: 'graph'})
WITH {
  version: coalesce(state.version, 0),
  loadedAt: state.loadedAt,
  leaders: COUNT { (:Leader) },
  meetings: COUNT { (:Meeting) },
  sources: COUNT { (:Source) },
  incomplete: COLLECT { MATCH (import:Import) WHERE import.phase <> 'DONE' RETURN import.table ORDER BY import.table }
} AS graph

// The source whose load made a change; no row where it is no longer there.
// change -> source
MATCH (source:Source {id: change.sourceId})

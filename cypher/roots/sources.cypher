// All sources.
// -> source
MATCH (source:Source)

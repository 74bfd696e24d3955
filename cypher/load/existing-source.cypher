// A source as loaded before, with its passages; no row where it is new.
// source; columns: source, passages
MATCH (source:Source {id: $source})
CALL (source) {
  MATCH (passage:Passage)-[:FROM]->(source)
  RETURN collect(passage {.id, .sha256, .checked}) AS passages
}
RETURN source {.*} AS source, passages;

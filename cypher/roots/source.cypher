// One source.
// $id -> source
MATCH (source:Source {id: $id})

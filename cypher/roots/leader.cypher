// One leader, by a key: of a name or of an id.
// $name -> leader
MATCH (:Name {key: $name})<-[:NAMED]-(leader:Leader)

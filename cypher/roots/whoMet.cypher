// The leader whose contacts are asked for.
// $name -> leader, then Leader.contacts
MATCH (:Name {key: $name})<-[:NAMED]-(leader:Leader)

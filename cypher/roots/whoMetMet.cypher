// The leader whose contacts are asked for, where no meeting has to be read.
// $name -> leader, then Leader.contactsMet
MATCH (:Name {key: $name})<-[:NAMED]-(leader:Leader)

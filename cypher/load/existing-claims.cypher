// What is claimed about the facts that a load touches: those it states and those its source stated before.
// source, facts; columns: claim
CALL () {
  MATCH (:Source {id: $source})-[:STATES]->(own:Claim)
  RETURN own.fact AS fact
  UNION
  UNWIND $facts AS fact
  RETURN fact
}
MATCH (claim:Claim {fact: fact})
RETURN claim {.source, .published, .kind, .fact, .values, .passages, .attributedTo} AS claim;

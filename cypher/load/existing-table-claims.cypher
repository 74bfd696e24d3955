// What is claimed about the facts that a batch of a table touches; `unseen` are those that a former import of the table
// left and this one has not come to.
// facts; columns: claim, unseen
UNWIND $facts AS fact
MATCH (claim:Claim {fact: fact})
RETURN claim {.source, .published, .kind, .fact, .values, .passages, .attributedTo} AS claim, claim:Unseen AS unseen;

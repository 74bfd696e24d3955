// The facts that claims about given facts, or naming them, are about. Values are JSON, where an id stands in quotes.
// Every claim is read: decisions change seldom, and an index of what claims name would cost every load.
// facts; columns: fact
CALL () {
  UNWIND $facts AS id
  MATCH (claim:Claim {fact: id})
  RETURN claim.fact AS fact
  UNION
  MATCH (claim:Claim)
  WHERE claim.attributedTo IN $facts OR any(part IN split(claim.values, '"') WHERE part IN $facts)
  RETURN claim.fact AS fact
}
RETURN fact ORDER BY fact;

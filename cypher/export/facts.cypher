// A page of facts in the order of their ids, which all lie between two texts, each with the claims about it; the claims
// of all sources, or of those named.
// after, before, sources, limit; columns: fact, claims
MATCH (claim:Claim)
WHERE claim.fact > $after AND claim.fact < $before AND ($sources IS NULL OR claim.source IN $sources)
WITH DISTINCT claim.fact AS fact ORDER BY fact LIMIT $limit
MATCH (claim:Claim {fact: fact})
WHERE $sources IS NULL OR claim.source IN $sources
WITH fact, claim ORDER BY fact, claim.id
RETURN fact,
  collect(claim {.source, .published, .kind, .fact, .values, .passages, .attributedTo}) AS claims
ORDER BY fact;

// A page of a source's claims in the order of their ids, which all lie between two texts.
// source, after, before, limit; columns: claim
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.id < $before AND claim.source = $source
WITH claim ORDER BY claim.id LIMIT $limit
RETURN claim {.id, .source, .published, .kind, .fact, .values, .passages, .attributedTo} AS claim
ORDER BY claim.id;

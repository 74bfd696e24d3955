// The next facts that something is claimed about, in the order of ids.
// after, most; columns: id
MATCH (claim:Claim)
WHERE claim.fact > $after
RETURN DISTINCT claim.fact AS id ORDER BY id LIMIT $most;

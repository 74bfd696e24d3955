// Some of the claims of a table that an import has not come to.
// table, most; columns: fact
MATCH (claim:Unseen&Claim)
WHERE EXISTS { (source:Source {id: claim.source}) WHERE source.table = $table }
RETURN claim.fact AS fact LIMIT $most;

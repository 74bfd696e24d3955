// How much is stated by sources that are not a table's.
// table; columns: claims
MATCH (source:Source)
WHERE coalesce(source.table, '') <> $table
RETURN sum(COUNT { (source)-[:STATES]->() }) AS claims;

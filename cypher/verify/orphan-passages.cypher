// Passages that are from no source.
// most; columns: id
MATCH (passage:Passage)
WHERE NOT EXISTS { MATCH (passage)-[:FROM]->(:Source) }
RETURN passage.id AS id LIMIT $most;

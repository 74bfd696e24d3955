// A page of sources in the order of their ids, each with how much it has; all of them, or those named.
// after, limit, sources; columns: source, passages, claims
MATCH (source:Source)
WHERE source.id > $after AND ($sources IS NULL OR source.id IN $sources)
WITH source ORDER BY source.id LIMIT $limit
RETURN source {.*} AS source,
  COUNT { (source)<-[:FROM]-(:Passage) } AS passages,
  COUNT { (source)-[:STATES]->(:Claim) } AS claims
ORDER BY source.id;

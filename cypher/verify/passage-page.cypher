// The next passages, in the order of ids, each with its source.
// after, most; columns: id, start, end, sha256, text, source
MATCH (passage:Passage)
WHERE passage.id > $after
WITH passage ORDER BY passage.id LIMIT $most
OPTIONAL MATCH (passage)-[:FROM]->(source:Source)
RETURN passage.id AS id, passage.start AS start, passage.end AS end, passage.sha256 AS sha256, passage.text AS text,
  source.id AS source
ORDER BY id;

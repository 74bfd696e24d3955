// Deletes the passages and sources of a table that an import has not come to, once their claims are gone.
// table; no columns
MATCH (source:Source {table: $table})
CALL (source) {
  MATCH (source)<-[:FROM]-(passage:Unseen&Passage)
  RETURN passage AS left
  UNION ALL
  WITH source
  WHERE source:Unseen
  RETURN source AS left
}
CALL (left) {
  DETACH DELETE left
} IN TRANSACTIONS OF 10000 ROWS;

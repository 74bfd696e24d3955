// Marks all that a former import of a table left, so that what this one does not come to can be withdrawn.
// table; no columns
MATCH (source:Source {table: $table})
CALL (source) {
  MATCH (source)-[:STATES]->(claim:Claim)
  RETURN claim AS left
  UNION ALL
  MATCH (source)<-[:FROM]-(passage:Passage)
  RETURN passage AS left
  UNION ALL
  RETURN source AS left
}
CALL (left) {
  SET left:Unseen
} IN TRANSACTIONS OF 10000 ROWS;

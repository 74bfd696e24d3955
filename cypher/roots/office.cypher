// One office, by its id or by one that a decision replaced.
// $id -> office
CALL () {
  MATCH (office:Office {id: $id})
  RETURN office
  UNION
  MATCH (:Name {key: $id})<-[:NAMED]-(office:Office)
  RETURN office
}

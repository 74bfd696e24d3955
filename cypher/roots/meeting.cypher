// One meeting, by its id or by one that a decision replaced.
// $id -> meeting
CALL () {
  MATCH (meeting:Meeting {id: $id})
  RETURN meeting
  UNION
  MATCH (:Name {key: $id})<-[:NAMED]-(meeting:Meeting)
  RETURN meeting
}

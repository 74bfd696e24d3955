// One office.
// $id -> office
MATCH (office:Office {id: $id})

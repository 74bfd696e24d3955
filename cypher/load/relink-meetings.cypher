// Lets what is said of a meeting be found from its earlier spells too.
// rows: { id }
UNWIND $rows AS row
MATCH (meeting:Meeting {id: row.id})-[:WAS]->(earlier)
CALL (meeting, earlier) {
  MATCH (meeting)<-[:ON]-(about)
  MERGE (about)-[:ON]->(earlier)
}
CALL (meeting, earlier) {
  MATCH (meeting)<-[:DEPENDS_ON]-(dependent)
  MERGE (dependent)-[:DEPENDS_ON]->(earlier)
}
CALL (meeting, earlier) {
  MATCH (meeting)<-[:PART_OF]-(part)
  MERGE (part)-[:PART_OF]->(earlier)
};

// Makes facts ready to be written anew: their earlier spells and the edges that state them go, what others say of
// them stays.
// rows: { id }
UNWIND $rows AS row
MATCH (fact:Leader|Organization|Office|Tenure|Meeting|Statement {id: row.id})
CALL (fact) {
  MATCH (fact)-[:WAS]->(earlier)
  DETACH DELETE earlier
}
CALL (fact) {
  MATCH (fact)-[own:NAMED|OF|IN|AT|ABOUT|DEPENDS_ON|PART_OF|ON]->()
  DELETE own
}
CALL (fact) {
  MATCH (fact)<-[own:HELD|PARTICIPANT_IN|SAID]-()
  DELETE own
};

// Writes the edges of claims anew: from their source, to what they are about, and to whose word they report.
// rows: { id, source, about, speaker: id or null }
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CALL (claim) {
  MATCH (claim)<-[old:STATES]-()
  DELETE old
}
CALL (claim) {
  MATCH (claim)-[old:ON|ATTRIBUTED_TO]->()
  DELETE old
}
WITH DISTINCT row, claim
CALL (row, claim) {
  MATCH (source:Source {id: row.source})
  MERGE (source)-[:STATES]->(claim)
}
CALL (row, claim) {
  MATCH (fact:Leader|Organization|Office|Tenure|Meeting|Statement {id: row.about})
  MERGE (claim)-[:ON]->(fact)
}
CALL (row, claim) {
  MATCH (speaker:Leader|Organization|Country {id: row.speaker})
  MERGE (claim)-[:ATTRIBUTED_TO]->(speaker)
};

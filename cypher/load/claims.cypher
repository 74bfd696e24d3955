// Writes what sources state about facts. A claim about a liaison is kept at the leader.
// rows: { id, source, about, properties }
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MATCH (fact:Leader|Organization|Office|Tenure|Meeting|Statement {id: row.about})
MERGE (claim:Claim {id: row.id})
SET claim = row.properties
MERGE (source)-[:STATES]->(claim)
MERGE (claim)-[:ON]->(fact);

// Writes what sources state about facts other than meetings and have not stated before. A claim about a liaison is kept at the leader.
// rows: { id, source, about, properties }
// Each branch looks where its kind of id can be: to look for six labels at once takes six times as long.
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
CALL (row) {
  WITH row
  WHERE row.about STARTS WITH 'leader/'
  MATCH (fact:Leader {id: row.about})
  RETURN fact
  UNION ALL
  WITH row
  WHERE row.about STARTS WITH 'office/'
  MATCH (fact:Office {id: row.about})
  RETURN fact
  UNION ALL
  WITH row
  WHERE row.about STARTS WITH 'organization/'
  MATCH (fact:Organization {id: row.about})
  RETURN fact
  UNION ALL
  WITH row
  WHERE row.about STARTS WITH 'tenure/'
  MATCH (fact:Tenure {id: row.about})
  RETURN fact
  UNION ALL
  WITH row
  WHERE row.about STARTS WITH 'statement/'
  MATCH (fact:Statement {id: row.about})
  RETURN fact
}
CREATE (source)-[:STATES]->(claim:Claim)-[:ON]->(fact)
SET claim = row.properties;

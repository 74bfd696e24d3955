// Writes what sources state about meetings and have not stated before; by themselves, as most claims of a table are these.
// rows: { id, source, about, properties }
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MATCH (fact:Meeting {id: row.about})
CREATE (source)-[:STATES]->(claim:Claim)-[:ON]->(fact)
SET claim = row.properties;

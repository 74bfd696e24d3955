// Writes to whom a source attributes a claim.
// rows: { id, speaker }
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (speaker:Leader|Organization|Country {id: row.speaker})
MERGE (claim)-[:ATTRIBUTED_TO]->(speaker);

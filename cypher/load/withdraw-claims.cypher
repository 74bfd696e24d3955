// Deletes claims that their source no longer makes.
// rows: { id }
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
DETACH DELETE claim;

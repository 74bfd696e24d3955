// Deletes passages that their source no longer cites.
// rows: { id }
UNWIND $rows AS row
MATCH (passage:Passage {id: row.id})
DETACH DELETE passage;

// Takes the mark from what an import has come to.
// rows: { id }
UNWIND $rows AS row
MATCH (seen:Claim|Passage|Source {id: row.id})
REMOVE seen:Unseen;

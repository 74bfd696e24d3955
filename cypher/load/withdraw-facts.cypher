// Deletes facts that no source states any more.
// rows: { id }
UNWIND $rows AS row
MATCH (fact:Leader|Organization|Office|Tenure|Meeting|Statement {id: row.id})
DETACH DELETE fact;

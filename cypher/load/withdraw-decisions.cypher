// Deletes decisions that are no longer in force.
// rows: { key }
UNWIND $rows AS row
MATCH (decision:Decision {key: row.key})
DELETE decision;

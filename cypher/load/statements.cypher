// Writes statements as now known; the current spell is one of the statement's spells.
// rows: { id, properties }
UNWIND $rows AS row
MERGE (statement:Statement {id: row.id})
SET statement = row.properties, statement:StatementSpell;

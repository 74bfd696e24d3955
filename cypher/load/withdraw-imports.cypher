// Forgets the imports of tables that were retracted.
// rows: { table }
UNWIND $rows AS row
MATCH (import:Import {table: row.table})
DELETE import;

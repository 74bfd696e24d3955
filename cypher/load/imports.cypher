// Writes how far the import of a table has come.
// rows: { table, properties }
UNWIND $rows AS row
MERGE (import:Import {table: row.table})
SET import = row.properties;

// How far the import of a table has come; no row where it was never begun.
// table; columns: import
MATCH (import:Import {table: $table})
RETURN import {.*} AS import;

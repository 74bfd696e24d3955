// Every source with the table it is of, null where it is of none, and every table, for looking up what a person named.
// columns: id, table
MATCH (source:Source)
RETURN source.id AS id, source.table AS table ORDER BY id
UNION
MATCH (import:Import)
RETURN import.table AS id, import.table AS table ORDER BY id;

// Every source with the table it is of, and every table with its sources, for looking up what a person named.
// columns: id, table: null for a source that is of none
MATCH (source:Source)
RETURN source.id AS id, source.table AS table ORDER BY id
UNION
MATCH (import:Import)
RETURN import.table AS id, import.table AS table ORDER BY id;

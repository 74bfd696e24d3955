// Which of some sources are in the graph and not of this table.
// ids, table; columns: id
MATCH (source:Source)
WHERE source.id IN $ids AND coalesce(source.table, '') <> $table
RETURN source.id AS id;

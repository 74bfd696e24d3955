// The sources of a table.
// table; columns: id
MATCH (source:Source {table: $table})
RETURN source.id AS id ORDER BY id;

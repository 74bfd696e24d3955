// Every source, to suggest the nearest to one that is unknown.
// columns: id
MATCH (source:Source)
RETURN source.id AS id ORDER BY id;

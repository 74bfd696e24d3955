// Every spelling of organizations, to suggest the nearest to one that is unknown.
// columns: name
MATCH (named:Organization)
UNWIND [named.name] + named.aliases + named.shortNames AS name
RETURN DISTINCT name LIMIT 100000

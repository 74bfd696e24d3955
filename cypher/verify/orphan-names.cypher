// Keys that nobody is looked up by.
// most; columns: id
MATCH (name:Name)
WHERE NOT EXISTS { MATCH (name)<-[:NAMED]-() }
RETURN name.key AS id LIMIT $most;

// Every topic, to suggest the nearest to one that is unknown.
// columns: name
MATCH (topic:Topic)
RETURN DISTINCT topic.name AS name LIMIT 100000

// The meetings that a meeting is part of.
// meeting -> other
MATCH (meeting)-[:PART_OF]->(other:Meeting)
WITH other ORDER BY other.id

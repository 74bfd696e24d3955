// The meetings without which a meeting is not to be.
// meeting -> other
MATCH (meeting)-[:DEPENDS_ON]->(other:Meeting)
WITH other ORDER BY other.id

// Meetings of which something that is said of them is not found from an earlier spell.
// most; columns: id
MATCH (meeting:Meeting)-[:WAS]->(earlier:MeetingSpell)
WHERE EXISTS {
  MATCH (meeting)<-[:ON]-(about)
  WHERE NOT EXISTS { MATCH (about)-[:ON]->(earlier) }
} OR EXISTS {
  MATCH (meeting)<-[:DEPENDS_ON]-(dependent)
  WHERE NOT EXISTS { MATCH (dependent)-[:DEPENDS_ON]->(earlier) }
} OR EXISTS {
  MATCH (meeting)<-[:PART_OF]-(part)
  WHERE NOT EXISTS { MATCH (part)-[:PART_OF]->(earlier) }
}
RETURN DISTINCT meeting.id AS id LIMIT $most;

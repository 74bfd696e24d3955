// Writes meetings that are new and were never known otherwise, with who takes part, where they are and what they are about.
// rows: { id, properties, participations: [{ leader, properties }], places: [{ place, name }], topics: [{ topic, name }] }
UNWIND $rows AS row
MERGE (meeting:Meeting {id: row.id})
SET meeting = row.properties, meeting:MeetingSpell
WITH meeting, row
CALL (meeting, row) {
  UNWIND row.participations AS part
  MATCH (leader:Leader {id: part.leader})
  CREATE (leader)-[participation:PARTICIPANT_IN]->(meeting)
  SET participation = part.properties
}
CALL (meeting, row) {
  UNWIND row.places AS where
  MATCH (place:Place {id: where.place})
  CREATE (meeting)-[:AT {name: where.name}]->(place)
}
CALL (meeting, row) {
  UNWIND row.topics AS what
  MATCH (topic:Topic {id: what.topic})
  CREATE (meeting)-[:ABOUT {
    name: what.name,
    topic: what.topic,
    sortKey: row.properties.sortKey,
    reach: row.properties.reach
  }]->(topic)
};

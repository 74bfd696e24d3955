// Names topics after the spelling that sorts first, whatever was loaded when, and deletes those without a meeting.
// rows: { id }
UNWIND $rows AS row
MATCH (topic:Topic {id: row.id})
CALL (topic) {
  OPTIONAL MATCH (topic)<-[about:ABOUT]-()
  RETURN min(about.name) AS name
}
SET topic.name = name, topic.searchKeys = [replace(substring(topic.id, 6), '-', ' ')]
WITH topic, name
WHERE name IS NULL
DETACH DELETE topic;

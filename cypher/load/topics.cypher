// Writes topics. A topic is named after the spelling that sorts first.
// rows: { id, name }
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic.name = CASE WHEN topic.name < row.name THEN topic.name ELSE row.name END,
  topic.searchKeys = [replace(substring(topic.id, 6), '-', ' ')];

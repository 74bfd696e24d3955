// Writes topics. A topic is named after the spelling that sorts first.
// rows: { id, name }
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
WITH topic, row
WHERE topic.name IS NULL OR row.name < topic.name
SET topic.name = row.name, topic.searchKeys = [replace(substring(topic.id, 6), '-', ' ')];

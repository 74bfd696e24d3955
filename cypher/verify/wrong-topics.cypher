// Topics that have no meeting, or another name than its meetings give it.
// most; columns: id, name, named, searched, searchKeys
MATCH (topic:Topic)
CALL (topic) {
  OPTIONAL MATCH (topic)<-[about:ABOUT]-()
  RETURN min(about.name) AS named
}
WITH topic, named, [replace(substring(topic.id, 6), '-', ' ')] AS searched
WHERE named IS NULL OR coalesce(topic.name, '') <> named OR coalesce(topic.searchKeys, []) <> searched
RETURN topic.id AS id, topic.name AS name, named, searched, topic.searchKeys AS searchKeys LIMIT $most;

// What a group is called: an office by its title, a topic by its name, two countries by theirs.
// timelineBucket, $knownOn -> value
CALL (timelineBucket) {
  MATCH (office:Office {id: timelineBucket.group})
  OPTIONAL MATCH (office)-[:WAS]->(was:OfficeSpell)
  WHERE was.since <= $knownOn AND (was.until IS NULL OR was.until > $knownOn)
  RETURN coalesce(was.title, office.title) AS value
  UNION ALL
  MATCH (topic:Topic {id: timelineBucket.group})
  RETURN topic.name AS value
  UNION ALL
  MATCH (one:Country {id: 'country/' + toLower(split(timelineBucket.group, '-')[0])})
  MATCH (other:Country {id: 'country/' + toLower(split(timelineBucket.group, '-')[1])})
  RETURN one.name + ' – ' + other.name AS value
}

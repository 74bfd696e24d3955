// A passage as a line of text.
// passage -> value
MATCH (passage)-[:FROM]->(source:Source)
WITH source.title + coalesce(', ' + source.publisher, '') + ', ' + source.published + ', '
  + coalesce(passage.locator, 'characters ' + passage.start + ' to ' + passage.end) AS value

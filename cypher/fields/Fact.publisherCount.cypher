// How many publishers state a fact; sources without a known one count each by itself.
// fact -> value
MATCH (passage:Passage)-[:FROM]->(source:Source)
WHERE passage.id IN fact.evidence
WITH count(DISTINCT coalesce(source.publisher, source.id)) AS value

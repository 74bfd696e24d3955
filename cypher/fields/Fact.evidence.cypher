// The passages that state a fact, in the order of publication and place.
// fact -> passage
MATCH (passage:Passage)-[:FROM]->(source:Source)
WHERE passage.id IN fact.evidence
WITH passage, source ORDER BY source.published, source.id, passage.start, passage.end

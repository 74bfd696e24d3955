// A page of a source's passages in the order of their ids, which all lie between two texts.
// source, after, before, limit; columns: passage
MATCH (passage:Passage)
WHERE passage.id > $after AND passage.id < $before AND EXISTS { (passage)-[:FROM]->(:Source {id: $source}) }
WITH passage ORDER BY passage.id LIMIT $limit
RETURN passage {.*} AS passage
ORDER BY passage.id;

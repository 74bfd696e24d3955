// Adds meetings that the graph did not have to who met whom: one edge per pair, from the smaller id to the greater.
// rows: { a, others: [{ b, meetings, first, last }] } with a < b; first and last are days or null
UNWIND $rows AS row
MATCH (a:Leader {id: row.a})
UNWIND row.others AS other
MATCH (b:Leader {id: other.b})
MERGE (a)-[met:MET]->(b)
SET met.meetings = coalesce(met.meetings, 0) + other.meetings,
  met.first = CASE WHEN met.first IS NULL OR other.first < met.first THEN other.first ELSE met.first END,
  met.last = CASE WHEN met.last IS NULL OR other.last > met.last THEN other.last ELSE met.last END;

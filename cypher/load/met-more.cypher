// Adds meetings that the graph did not have to who met whom: one edge per pair, from the smaller id to the greater.
// rows: { a, others: [{ b, meetings, first, last }] } with a < b; first and last are days or null
// No MERGE: it would lock and look twice for a pair that is new, and only one writes at a time.
UNWIND $rows AS row
MATCH (a:Leader {id: row.a})
UNWIND row.others AS other
MATCH (b:Leader {id: other.b})
OPTIONAL MATCH (a)-[met:MET]->(b)
CALL (a, b, other, met) {
  WITH *
  WHERE met IS NULL
  CREATE (a)-[:MET {meetings: other.meetings, first: other.first, last: other.last}]->(b)
}
WITH other, met
WHERE met IS NOT NULL
SET met.meetings = met.meetings + other.meetings,
  met.first = CASE WHEN met.first IS NULL OR other.first < met.first THEN other.first ELSE met.first END,
  met.last = CASE WHEN met.last IS NULL OR other.last > met.last THEN other.last ELSE met.last END;

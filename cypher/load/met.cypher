// Derives who met whom anew for pairs of leaders: one edge per pair, from the smaller id to the greater.
// rows: { a, b } with a < b
UNWIND $rows AS row
MATCH (a:Leader {id: row.a})
MATCH (b:Leader {id: row.b})
CALL (a, b) {
  MATCH (a)-[:PARTICIPANT_IN]->(meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})<-[:PARTICIPANT_IN]-(b)
  RETURN count(meeting) AS meetings, min(meeting.earliest) AS first, max(meeting.latest) AS last
}
OPTIONAL MATCH (a)-[old:MET]-(b)
DELETE old
WITH DISTINCT a, b, meetings, first, last
WHERE meetings > 0
CREATE (a)-[:MET {meetings: meetings, first: first, last: last}]->(b);

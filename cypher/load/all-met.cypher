// Derives whom leaders met in a graph that has no such edges yet: one edge per pair, from the smaller id to the greater.
// rows: { id }
UNWIND $rows AS row
MATCH (a:Leader {id: row.id})-[:PARTICIPANT_IN]->(meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})
MATCH (meeting)<-[:PARTICIPANT_IN]-(b:Leader)
WHERE a.id < b.id
WITH a, b, count(meeting) AS meetings, min(meeting.earliest) AS first, max(meeting.latest) AS last
CREATE (a)-[:MET {meetings: meetings, first: first, last: last}]->(b);

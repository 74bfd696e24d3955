// Pairs of leaders of whom the edge that says how often they met differs from their meetings, from the smaller id to
// the greater. Both come as lists of [meetings, first day, last day], which are empty where there is none.
// leaders; columns: a, b, counted, stored
UNWIND $leaders AS id
MATCH (a:Leader {id: id})
CALL (a) {
  MATCH (a)-[:PARTICIPANT_IN]->(meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})<-[:PARTICIPANT_IN]-(b:Leader)
  WHERE a.id < b.id
  RETURN b, [count(meeting), coalesce(min(meeting.earliest), ''), coalesce(max(meeting.latest), '')] AS told, true AS isCounted
  UNION ALL
  MATCH (a)-[met:MET]->(b:Leader)
  RETURN b, [met.meetings, coalesce(met.first, ''), coalesce(met.last, '')] AS told, false AS isCounted
}
WITH a, b, collect(CASE WHEN isCounted THEN told END) AS counted, collect(CASE WHEN NOT isCounted THEN told END) AS stored
WHERE counted <> stored
RETURN a.id AS a, b.id AS b, counted, stored ORDER BY a, b;

// Meetings that look like one of `rows`: two of its leaders took part, on a day that both may have been on, in the same
// country where both have one. Not those that the same source states, or that are part of it or depend on it.
// rows; columns: id, other, title, date, shared
UNWIND $rows AS row
UNWIND row.leaders AS leader
MATCH (:Leader {id: leader})-[:PARTICIPANT_IN]->(other:Meeting)
WHERE other.id <> row.id AND other.earliest <= row.latest AND other.latest >= row.earliest
WITH row, other, collect(leader) AS shared
WHERE size(shared) >= 2
  AND NOT other.id IN row.related
  AND NOT EXISTS { (other)-[:PART_OF|DEPENDS_ON]->(:Meeting {id: row.id}) }
  AND NOT EXISTS { (other)<-[:ON]-(:Claim {source: row.source}) }
  AND (row.country IS NULL OR NOT EXISTS {
    (other)-[:AT]->(:Place)-[:IN]->(country:Country)
    WHERE country.id <> row.country
  })
RETURN row.id AS id, other.id AS other, other.title AS title, other.date AS date, shared
ORDER BY id, other;

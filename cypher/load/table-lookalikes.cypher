// Meetings of a table that look like one of another source: two leaders took part in both, on a day that both may have
// been on, in the same country where both have one. Not those that one source or the table tells apart, or of which one
// is part of the other or depends on it. Begins with the meetings of other sources, as a table may have a million.
// table; columns: id, other, title, date, shared
MATCH (source:Source)
WHERE coalesce(source.table, '') <> $table
MATCH (source)-[:STATES]->(:Claim {kind: 'meeting'})-[:ON]->(other:Meeting)
WITH DISTINCT other
WHERE NOT EXISTS { (other)<-[:ON]-(:Claim)<-[:STATES]-(:Source {table: $table}) }
MATCH (other)<-[:PARTICIPANT_IN]-(leader:Leader)-[:PARTICIPANT_IN]->(one:Meeting)
WHERE one.earliest <= other.latest AND one.latest >= other.earliest
WITH one, other, leader.id AS leader ORDER BY leader
WITH one, other, collect(leader) AS shared
WHERE size(shared) >= 2
  AND EXISTS { (one)<-[:ON]-(:Claim)<-[:STATES]-(:Source {table: $table}) }
  AND NOT EXISTS {
    MATCH (one)<-[:ON]-(claim:Claim)
    MATCH (other)<-[:ON]-(:Claim {source: claim.source})
  }
  AND NOT EXISTS { (one)-[:PART_OF|DEPENDS_ON]-(other) }
  AND NOT EXISTS {
    MATCH (one)-[:AT]->(:Place)-[:IN]->(here:Country)
    MATCH (other)-[:AT]->(:Place)-[:IN]->(there:Country)
    WHERE here <> there
  }
RETURN one.id AS id, other.id AS other, other.title AS title, other.date AS date, shared
ORDER BY id, other;

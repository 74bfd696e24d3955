// Writes who held which office, for each spell of a tenure.
// rows: { id, since, leader, office }
UNWIND $rows AS row
MATCH (tenure:TenureSpell {id: row.id, since: row.since})
MATCH (leader:Leader {id: row.leader})
MATCH (office:Office {id: row.office})
CREATE (leader)-[:HELD]->(tenure)-[:IN]->(office);

// Deletes liaisons that no source states any more.
// rows: { leader, country }
UNWIND $rows AS row
MATCH (:Leader {id: row.leader})-[liaison:LIAISES_WITH]->(:Country {id: row.country})
DELETE liaison;

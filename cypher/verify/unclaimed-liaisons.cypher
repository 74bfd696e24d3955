// Liaisons that no claim is about.
// most; columns: id
MATCH (leader:Leader)-[:LIAISES_WITH]->(country:Country)
WITH 'liaison' + substring(leader.id, 6) + substring(country.id, 7) AS id
WHERE NOT EXISTS { MATCH (:Claim {fact: id}) }
RETURN id LIMIT $most;

// Liaisons that no claim is about.
// most; columns: id
MATCH (leader:Leader)-[:LIAISES_WITH]->(country:Country)
WHERE NOT EXISTS {
  MATCH (leader)<-[:ON]-(claim:Claim {kind: 'liaison'})
  WHERE claim.fact ENDS WITH substring(country.id, 7)
}
RETURN 'liaison' + substring(leader.id, 6) + substring(country.id, 7) AS id LIMIT $most;

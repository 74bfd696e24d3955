// Facts that no claim is about.
// most; columns: id
MATCH (fact:Leader|Organization|Office|Tenure|Meeting|Statement)
WHERE NOT EXISTS { MATCH (fact)<-[:ON]-(claim:Claim) WHERE claim.kind <> 'liaison' }
RETURN fact.id AS id LIMIT $most;

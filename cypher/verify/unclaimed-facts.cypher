// Facts that no claim is about.
// most; columns: id
MATCH (fact:Leader|Organization|Office|Tenure|Meeting|Statement)
WHERE NOT EXISTS { MATCH (:Claim {fact: fact.id}) }
RETURN fact.id AS id LIMIT $most;

// Claims whose edges differ from what they say of themselves: their source, what they are about, whose word they report.
// `isMendable` says whether all of these are in the graph.
// most; columns: id, source, about, speaker, sources, facts, speakers, isMendable, claim
MATCH (claim:Claim)
WITH claim, CASE WHEN claim.fact STARTS WITH 'liaison/'
    THEN 'leader' + substring(left(claim.fact, size(claim.fact) - size(last(split(claim.fact, '/'))) - 1), 7)
    ELSE claim.fact END AS about,
  [(claim)<-[:STATES]-(source) | source.id] AS sources,
  [(claim)-[:ON]->(fact:Leader|Organization|Office|Tenure|Meeting|Statement) | fact.id] AS facts,
  [(claim)-[:ATTRIBUTED_TO]->(speaker) | speaker.id] AS speakers
WHERE sources <> [claim.source] OR facts <> [about]
  OR speakers <> CASE WHEN claim.attributedTo IS NULL THEN [] ELSE [claim.attributedTo] END
RETURN claim.id AS id, claim.source AS source, about, claim.attributedTo AS speaker, sources, facts, speakers,
  EXISTS { MATCH (:Source {id: claim.source}) }
  AND EXISTS { MATCH (:Leader|Organization|Office|Tenure|Meeting|Statement {id: about}) }
  AND (claim.attributedTo IS NULL OR EXISTS { MATCH (:Leader|Organization|Country {id: claim.attributedTo}) }) AS isMendable,
  claim {.source, .published, .kind, .fact, .values, .passages, .attributedTo} AS claim
LIMIT $most;

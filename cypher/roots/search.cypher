// Whatever has a spelling that every word of a text fits, by the spelling it fits best. The index, which looks at all
// spellings of a thing together, proposes; one spelling, compared word by word, decides. What a thing scores depends
// on the text and the spelling alone, so that it is the same from page to page.
// $sought -> hit
CALL db.index.fulltext.queryNodes('spellings', $sought.query, {limit: 1000}) YIELD node
UNWIND range(0, size(node.searchKeys) - 1) AS at
WITH node, at, node.searchKeys[at] AS key
WHERE all(word IN $sought.words WHERE (' ' + key) CONTAINS word.start OR key =~ word.typo)
WITH node, at, toFloat(size($sought.key)) / size(key) AS share, CASE
  WHEN key = $sought.key THEN 4
  WHEN key STARTS WITH $sought.key THEN 2
  WHEN all(word IN $sought.words WHERE (' ' + key) CONTAINS word.start) THEN 1
  ELSE 0
END AS fit
WITH node, at, CASE fit
  WHEN 4 THEN 1.0
  ELSE round((fit + CASE WHEN share < 0.99 THEN share ELSE 0.99 END) / 4, 4)
END AS score
ORDER BY score DESC, at
WITH node, head(collect({at: at, score: score})) AS best
WITH {node: node, id: node.id, score: best.score, match: [
  spelling IN [node.name, node.title, node.code, node.alpha3]
    + coalesce(node.aliases, []) + coalesce(node.shortNames, [])
  WHERE spelling IS NOT NULL
][best.at]} AS hit

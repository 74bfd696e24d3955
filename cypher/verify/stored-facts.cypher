// Facts as they stand in the graph: node, earlier spells, and the edges that state each spell. Edges to a thing and to
// its own earlier spells are one; `repeated` says whether two of them go to the very same node.
// facts; columns: id, labels, properties, earlier, edges
UNWIND $facts AS id
MATCH (fact:Leader|Organization|Office|Tenure|Meeting|Statement {id: id})
CALL (fact) {
  MATCH (fact)-[:WAS]->(spell)
  RETURN collect({labels: labels(spell), properties: properties(spell)}) AS earlier
}
CALL (fact) {
  CALL (fact) {
    MATCH (fact)-[:WAS*0..1]->(spell)-[edge:NAMED|OF|IN|AT|ABOUT|DEPENDS_ON|PART_OF|ON]->(target)
    RETURN spell, edge, target
    UNION ALL
    MATCH (fact)-[:WAS*0..1]->(spell)<-[edge:HELD|PARTICIPANT_IN|SAID]-(target)
    RETURN spell, edge, target
  }
  WITH spell.since AS since, type(edge) AS type, coalesce(target.id, target.key) AS other, properties(edge) AS properties,
    count(edge) > count(DISTINCT target) AS repeated
  RETURN collect({since: since, type: type, other: other, properties: properties, repeated: repeated}) AS edges
}
RETURN id, labels(fact) AS labels, properties(fact) AS properties, earlier, edges;

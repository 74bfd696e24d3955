// Writes what was known of facts before it changed, beside the facts and under the same property names.
// rows: { id, label: the spell's label, properties }
UNWIND $rows AS row
MATCH (fact:Leader|Organization|Office|Tenure|Meeting|Statement {id: row.id})
CREATE (fact)-[:WAS]->(earlier:$(row.label))
SET earlier = row.properties;

// Deletes earlier spells of no fact.
// rows: { element }
UNWIND $rows AS row
MATCH (spell)
WHERE elementId(spell) = row.element AND NOT EXISTS { MATCH (spell)<-[:WAS]-() }
DETACH DELETE spell;

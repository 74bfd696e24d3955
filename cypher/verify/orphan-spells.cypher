// Earlier spells of no fact; each by the database's own id, since two of them may be equal.
// most; columns: id, element
MATCH (spell)
WHERE any(label IN labels(spell) WHERE label ENDS WITH 'Spell') AND NOT spell:Meeting AND NOT spell:Tenure
  AND NOT spell:Statement AND NOT EXISTS { MATCH (spell)<-[:WAS]-() }
RETURN spell.id AS id, elementId(spell) AS element LIMIT $most;

// The indexes there are, those of constraints among them, with what they are over; by name.
// columns: name, state, labels, properties, isConstraint
SHOW INDEXES YIELD name, state, labelsOrTypes, properties, owningConstraint
RETURN name, state, labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS isConstraint;

// The source of a passage.
// passage -> source
MATCH (passage)-[:FROM]->(source:Source)

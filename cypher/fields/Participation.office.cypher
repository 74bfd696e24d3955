// The office someone takes part in.
// participation -> office
MATCH (office:Office {id: participation.office})

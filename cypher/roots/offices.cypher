// All offices.
// -> office
MATCH (office:Office)

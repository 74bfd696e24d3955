// All organizations.
// -> organization
MATCH (organization:Organization)

// The offices of an organization.
// organization -> office
MATCH (office:Office)-[:OF]->(organization)
WITH office ORDER BY office.sortKey

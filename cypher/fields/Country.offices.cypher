// The offices of a country.
// country -> office
MATCH (office:Office)-[:OF]->(country)
WITH office ORDER BY office.sortKey

// What an office belongs to.
// office -> officeOwner
MATCH (office)-[:OF]->(officeOwner:Country|Organization)

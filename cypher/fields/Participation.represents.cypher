// Whom someone takes part for.
// participation -> officeOwner
MATCH (officeOwner:Country|Organization {id: participation.represents})

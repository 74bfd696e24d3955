// Whom a step comes from.
// hop -> leader
WITH hop.from AS leader

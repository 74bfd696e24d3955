// Whom a step leads to.
// hop -> leader
WITH hop.to AS leader

// All leaders.
// -> leader
MATCH (leader:Leader)

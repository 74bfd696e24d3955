// Whom a leader met, by the edges derived from meetings held in person. An edge read as a map is read once.
// leader -> contact
MATCH (leader)-[met:MET]-(other:Leader)
WITH leader, other, met {.meetings, .first, .last} AS met
WITH {
  of: [leader], leader: other, meetingCount: met.meetings,
  firstMet: met.first, lastMet: met.last, lastMetKey: coalesce(met.last, '')
} AS contact

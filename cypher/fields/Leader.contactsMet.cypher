// Whom a leader met, by the edges derived from meetings held in person.
// leader -> contact
MATCH (leader)-[met:MET]-(other:Leader)
WITH {
  of: [leader], leader: other, meetingCount: met.meetings,
  firstMet: met.first, lastMet: met.last, lastMetKey: coalesce(met.last, '')
} AS contact

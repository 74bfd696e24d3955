// Whom a leader met, by the edges derived from meetings held in person, which lead to leaders alone.
// leader -> contact
MATCH (leader)-[met:MET]-(other)
WITH {
  of: [leader], leader: other, meetingCount: met.meetings,
  firstMet: met.first, lastMet: met.last, lastMetKey: coalesce(met.last, '')
} AS contact

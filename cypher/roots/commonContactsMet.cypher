// Who met every one of several leaders, by the edges derived from meetings held in person. Each edge counts its
// meetings, so a meeting that several of the leaders were at is counted for each of them: all but once is taken off.
// $names -> contact
UNWIND $names AS key
MATCH (:Name {key: key})<-[:NAMED]-(named)
WHERE named:Leader
WITH collect(DISTINCT named) AS leaders
CALL (leaders) {
  UNWIND leaders AS leader
  MATCH (leader)-[met:MET]-(other:Leader)
  RETURN other, 1 AS met, met.meetings AS meetings, met.first AS first, met.last AS last
  UNION ALL
  UNWIND leaders AS one
  UNWIND leaders AS two
  WITH leaders, one, two
  WHERE one.id < two.id AND EXISTS { (one)-[:MET]-(two) }
  MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting)<-[:PARTICIPANT_IN]-(two)
  WITH DISTINCT leaders, meeting
  MATCH (meeting)<-[:PARTICIPANT_IN]-(who:Leader)
  WITH leaders, meeting, collect(who) AS all
  WITH all, 1 - size([who IN all WHERE who IN leaders]) AS meetings
  UNWIND all AS other
  RETURN other, 0 AS met, meetings, null AS first, null AS last
}
WITH leaders, other, sum(met) AS met, sum(meetings) AS meetingCount, min(first) AS firstMet, max(last) AS lastMet
WHERE met = size(leaders) AND NOT other IN leaders
WITH {
  of: leaders, leader: other, meetingCount: meetingCount,
  firstMet: firstMet, lastMet: lastMet, lastMetKey: coalesce(lastMet, '')
} AS contact

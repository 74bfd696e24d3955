import { pairsAsked, type Json, type Shape } from './shape.ts';

/** The 20 who met both of two leaders, most meetings with either of them first. */
export const commonContacts: Shape = {
  name: 'common contacts',
  atMost: 1.3,
  atLeast: 1.8,
  statement: `MATCH (one:Leader {id: $one}), (two:Leader {id: $two})
WITH one, two, COUNT { (one)-[:MET]-() } < COUNT { (two)-[:MET]-() } AS isFew
WITH one, two, CASE WHEN isFew THEN one ELSE two END AS few, CASE WHEN isFew THEN two ELSE one END AS many
CALL (few, many) {
  MATCH (few)-[met:MET]-(other) WHERE other <> many
  RETURN collect(other) AS candidates, collect(met) AS edges
}
CALL (one, two, many, candidates, edges) {
  UNWIND range(0, size(candidates) - 1) AS at
  RETURN candidates[at] AS other, 1 AS sides, edges[at].meetings AS meetings, edges[at].last AS last
  UNION ALL
  MATCH (many)-[met:MET]-(other) WHERE other IN candidates
  RETURN other, 1 AS sides, met.meetings AS meetings, met.last AS last
  UNION ALL
  WITH one, two, candidates WHERE EXISTS { (one)-[:MET]-(two) }
  CALL (one) { MATCH (one)-[:PARTICIPANT_IN]->(meeting) RETURN collect(meeting) AS meetings }
  MATCH (two)-[:PARTICIPANT_IN]->(meeting) WHERE meeting IN meetings
  WITH candidates, meeting WHERE meeting.status = 'HELD' AND meeting.mode = 'IN_PERSON'
  MATCH (meeting)<-[:PARTICIPANT_IN]-(other) WHERE other IN candidates
  RETURN other, 0 AS sides, -1 AS meetings, null AS last
}
WITH other, sum(sides) AS sides, sum(meetings) AS meetings, max(last) AS last
WHERE sides = 2
WITH other, meetings, last ORDER BY meetings DESC, coalesce(last, '') DESC, other.id LIMIT 20
RETURN {id: other.id, name: other.name, meetingCount: meetings} AS value`,
  parley: {
    query: `query ($one: String!, $two: String!) { commonContacts(names: [$one, $two], first: 20) { nodes {
      leader { id name } meetingCount } } }`,
    rows: ({ commonContacts }) =>
      commonContacts.nodes.map(({ leader, meetingCount }: Json) => ({ ...leader, meetingCount })),
  },
  generated: {
    field: 'commonContacts(one: String!, two: String!): [Contact!]!',
    overMeetings: `MATCH (one:Leader {id: $one}), (two:Leader {id: $two})
UNWIND [one, two] AS leader
MATCH (leader)-[:PARTICIPANT_IN]->(meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})<-[:PARTICIPANT_IN]-(other:Leader)
WHERE other <> one AND other <> two
WITH other, count(DISTINCT leader) AS met, count(DISTINCT meeting) AS meetings, max(meeting.latest) AS last
WHERE met = 2
WITH {id: other.id, name: other.name, meetingCount: meetings} AS value, last
RETURN value ORDER BY value.meetingCount DESC, coalesce(last, '') DESC, value.id LIMIT 20`,
    query: `query ($one: String!, $two: String!) { commonContacts(one: $one, two: $two) { id name meetingCount } }`,
    rows: (data) => data['commonContacts'],
  },
  sample: async (world, count) => (await pairsAsked(world, count)).map(([one, two]) => ({ one, two })),
};

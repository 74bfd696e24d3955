import { pairsAsked, type Json, type Shape } from './shape.ts';

/** The 20 who met both of two leaders, most meetings with either of them first. */
export const commonContacts: Shape = {
  name: 'common contacts',
  atMost: 1.3,
  atLeast: 1.8,
  statement: `MATCH (one:Leader {id: $one}), (two:Leader {id: $two})
CALL (one, two) {
  MATCH (one)-[met:MET]-(other:Leader) WHERE other <> two
  RETURN other, 1 AS sides, met.meetings AS meetings, met.last AS last
  UNION ALL
  MATCH (two)-[met:MET]-(other:Leader) WHERE other <> one
  RETURN other, 1 AS sides, met.meetings AS meetings, met.last AS last
  UNION ALL
  MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})<-[:PARTICIPANT_IN]-(two)
  MATCH (meeting)<-[:PARTICIPANT_IN]-(other:Leader) WHERE other <> one AND other <> two
  RETURN other, 0 AS sides, -1 AS meetings, null AS last
}
WITH other, sum(sides) AS sides, sum(meetings) AS meetings, max(last) AS last
WHERE sides = 2
WITH {id: other.id, name: other.name, meetingCount: meetings} AS value, last
RETURN value ORDER BY value.meetingCount DESC, coalesce(last, '') DESC, value.id LIMIT 20`,
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

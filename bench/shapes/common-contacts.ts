import { draws, type Json, type Shape } from './shape.ts';

/** The 20 who met both of two leaders, most meetings with either of them first. */
export const commonContacts: Shape = {
  name: 'common contacts',
  atMost: 1.3,
  atLeast: 1.8,
  statement: `MATCH (one:Leader {id: $one})-[first:MET]-(other:Leader)-[second:MET]-(two:Leader {id: $two})
WITH one, two, other, first, second, COUNT {
  (one)-[:PARTICIPANT_IN]->(meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})<-[:PARTICIPANT_IN]-(two)
  WHERE EXISTS { (other)-[:PARTICIPANT_IN]->(meeting) }
} AS together
WITH {id: other.id, name: other.name, meetingCount: first.meetings + second.meetings - together} AS value,
  CASE WHEN second.last IS NULL OR first.last >= second.last THEN first.last ELSE second.last END AS last
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
  sample: async (world, count) => {
    const { by, size } = world;
    // Two of one circle, as one asks about those between whom something goes on.
    return draws(count, () => {
      const start = by.below(size.leaders / 100) * 100;
      const one = by.below(100);
      const two = (one + 1 + by.below(99)) % 100;
      return { one: `leader/l${start + one}`, two: `leader/l${start + two}` };
    });
  },
};

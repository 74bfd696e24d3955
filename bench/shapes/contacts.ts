import { pairsAsked, type Json, type Shape } from './shape.ts';

/** The 20 whom a leader met most often. */
export const contacts: Shape = {
  name: 'contacts',
  atMost: 1.3,
  atLeast: 1.8,
  statement: `MATCH (leader:Leader {id: $leader})-[met:MET]-(other)
WITH met, other ORDER BY met.meetings DESC, coalesce(met.last, '') DESC, other.id LIMIT 20
RETURN {id: other.id, name: other.name, meetingCount: met.meetings, firstMet: met.first, lastMet: met.last} AS value`,
  parley: {
    query: `query ($leader: String!) { whoMet(name: $leader, first: 20) { nodes {
      leader { id name } meetingCount firstMet lastMet } } }`,
    rows: ({ whoMet }) => whoMet.nodes.map(({ leader, ...contact }: Json) => ({ ...leader, ...contact })),
  },
  generated: {
    field: 'contacts(leader: String!): [Contact!]!',
    overMeetings: `MATCH (leader:Leader {id: $leader})-[:PARTICIPANT_IN]->(meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})
MATCH (meeting)<-[:PARTICIPANT_IN]-(other:Leader) WHERE other <> leader
WITH other, count(meeting) AS meetings, min(meeting.earliest) AS first, max(meeting.latest) AS last
ORDER BY meetings DESC, coalesce(last, '') DESC, other.id LIMIT 20
RETURN {id: other.id, name: other.name, meetingCount: meetings, firstMet: first, lastMet: last} AS value`,
    query: `query ($leader: String!) { contacts(leader: $leader) { id name meetingCount firstMet lastMet } }`,
    rows: (data) => data['contacts'],
  },
  sample: async (world, count) => (await pairsAsked(world, count)).map(([leader]) => ({ leader })),
};

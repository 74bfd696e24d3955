import { draws, type Json, type Shape } from './shape.ts';

/** A page of 20 meetings with those who took part, the offices they held, and the countries of these. */
export const nestedPage: Shape = {
  name: 'nested page',
  atMost: 1.5,
  atLeast: 4.5,
  statement: `MATCH (meeting:Meeting) WHERE meeting.sortKey < $before
WITH meeting ORDER BY meeting.sortKey DESC LIMIT 20
RETURN meeting {.id, .title, .date, .status, people: COLLECT {
  MATCH (meeting)<-[part:PARTICIPANT_IN]-(leader:Leader)
  WITH part, leader ORDER BY part.role = 'HOST' DESC, leader.sortKey
  RETURN {role: part.role, id: leader.id, name: leader.name, offices: COLLECT {
    MATCH (leader)-[:HELD]->(tenure)-[:IN]->(office:Office)-[:OF]->(country:Country)
    WITH tenure, office, country ORDER BY tenure.from, tenure.id
    RETURN {from: tenure.from, title: office.title, code: country.code, country: country.name}
  }}
}} AS value`,
  parley: {
    query: `query ($after: String) { meetings(first: 20, after: $after) { nodes { id title date status participations {
      role leader { id name tenures { from office { title of { ... on Country { code name } } } } } } } } }`,
    variables: ({ before }) => ({
      after: Buffer.from(JSON.stringify(['meetings', before])).toString('base64url'),
    }),
    rows: ({ meetings }) =>
      meetings.nodes.map(({ participations, ...meeting }: Json) => ({
        ...meeting,
        people: participations.map(({ role, leader: { tenures, ...leader } }: Json) => ({
          role,
          ...leader,
          offices: tenures.map(({ from, office: { title, of } }: Json) => ({
            from,
            title,
            code: of.code,
            country: of.name,
          })),
        })),
      })),
  },
  generated: {
    query: `query ($offset: Int!) { meetings(limit: 20, offset: $offset, sort: [{ sortKey: DESC }]) {
      id title date status participantsConnection { edges { properties { role } node { id name
      tenures { from office { title country { code name } } } } } } } }`,
    rows: ({ meetings }) =>
      meetings.map(({ participantsConnection, ...meeting }: Json) => ({
        ...meeting,
        people: participantsConnection.edges.map(({ properties, node: { tenures, ...leader } }: Json) => ({
          ...properties,
          ...leader,
          offices: tenures.map(({ from, office: [{ title, country }] }: Json) => ({
            from,
            title,
            code: country[0].code,
            country: country[0].name,
          })),
        })),
      })),
  },
  ordered: (meetings) => {
    const by = (key: string) => (a: Json, b: Json) => (a[key] < b[key] ? -1 : 1);
    for (const { people } of meetings) {
      people.sort(by('id'));
      for (const { offices } of people) offices.sort(by('from'));
    }
    return meetings;
  },
  sample: async ({ graph, by }, count) => {
    const rows = await graph.read(
      'MATCH (m:Meeting) WITH m ORDER BY m.sortKey DESC LIMIT 1000 RETURN m.sortKey AS before',
    );
    return draws(count, () => {
      const offset = 1 + by.below(rows.length);
      return { before: String(rows[offset - 1]!['before']), offset };
    });
  },
};

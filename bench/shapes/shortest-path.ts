import { pairsAsked, type Json, type Shape } from './shape.ts';

/** The shortest chain of meetings in person between two leaders. */
export const shortestPath: Shape = {
  name: 'shortest path',
  atMost: 1.3,
  atLeast: 1.8,
  statement: `MATCH (one:Leader {id: $one}), (two:Leader {id: $two})
MATCH path = shortestPath((one)-[:MET*..6]-(two))
RETURN {length: length(path), names: [leader IN nodes(path) | leader.name]} AS value`,
  parley: {
    query: `query ($one: String!, $two: String!) { paths(from: $one, to: $two) { length leaders { name } } }`,
    rows: ({ paths }) =>
      paths.map(({ length, leaders }: Json) => ({ length, names: leaders.map(({ name }: Json) => name) })),
  },
  generated: {
    field: 'shortestPath(one: String!, two: String!): [Chain!]!',
    overMeetings: `MATCH (one:Leader {id: $one}), (two:Leader {id: $two})
MATCH path = shortestPath((one)-[:PARTICIPANT_IN*..12]-(two))
WHERE all(node IN nodes(path) WHERE node:Leader OR (node.status = 'HELD' AND node.mode = 'IN_PERSON'))
RETURN {length: length(path) / 2, names: [node IN nodes(path) WHERE node:Leader | node.name]} AS value`,
    query: `query ($one: String!, $two: String!) { shortestPath(one: $one, two: $two) { length names } }`,
    rows: (data) => data['shortestPath'],
  },
  // Of several chains that are as short each may find another.
  ordered: (chains) => chains.map(({ length }: Json) => length),
  sample: async (world, count) => {
    const ones = await pairsAsked(world, count);
    const others = await pairsAsked(world, count);
    return ones.map(([one], at) => ({ one, two: others[at]![0] })).filter(({ one, two }) => one !== two);
  },
};

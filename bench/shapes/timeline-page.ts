import { draws, type Shape } from './shape.ts';
import { lastDay } from '../graph/size.ts';

/** The latest 20 of the meetings on a topic that were held in person in a quarter of a year. */
export const timelinePage: Shape = {
  name: 'filtered timeline page',
  atMost: 1.3,
  atLeast: 10,
  statement: `CALL () {
  UNWIND ['MONTH', 'YEAR', 'EVER'] AS reach
  MATCH (meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})-[about:ABOUT {topic: $topic, reach: reach}]->()
  WHERE about.sortKey >= $to + '!' AND meeting.earliest <= $to
  RETURN meeting
  UNION ALL
  CALL () {
    MATCH (meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})-[about:ABOUT {topic: $topic}]->()
    WHERE about.sortKey >= $from AND about.sortKey < $to + '!'
    RETURN meeting ORDER BY about.sortKey DESC LIMIT 20
  }
  RETURN meeting
  UNION ALL
  CALL () {
    MATCH (meeting:Meeting {status: 'HELD', mode: 'IN_PERSON'})-[about:ABOUT {topic: $topic}]->()
    WHERE about.sortKey < '!' AND (meeting.earliest <= $to OR meeting.earliest IS NULL)
    RETURN meeting ORDER BY about.sortKey DESC LIMIT 20
  }
  RETURN meeting
}
WITH meeting ORDER BY meeting.sortKey DESC LIMIT 20
RETURN meeting {.id, .title, .date} AS value`,
  parley: {
    query: `query ($topic: String!, $from: Date!, $to: Date!) { meetings(first: 20, filter: {
      topic: $topic, from: $from, to: $to, status: [HELD], mode: [IN_PERSON] }) { nodes { id title date } } }`,
    variables: ({ topic, from, to }) => ({
      topic: String(topic).replace('topic/topic-', 'Topic '),
      from,
      to,
    }),
    rows: ({ meetings }) => meetings.nodes,
  },
  generated: {
    query: `query ($topic: ID!, $from: String!, $to: String!) { meetings(limit: 20, sort: [{ sortKey: DESC }], where: {
      topics: { some: { id: { eq: $topic } } }, status: { eq: "HELD" }, mode: { eq: "IN_PERSON" }, AND: [
        { OR: [{ latest: { gte: $from } }, { latest: { eq: null } }] }
        { OR: [{ earliest: { lte: $to } }, { earliest: { eq: null } }] } ] }) { id title date } }`,
    rows: ({ meetings }) => meetings,
  },
  sample: async ({ size, by }, count) =>
    draws(count, () => {
      const age = by.below(size.years * 365 - 92) + 92;
      const day = (back: number): string =>
        new Date(Date.parse(lastDay) - back * 86_400_000).toISOString().slice(0, 10);
      return { topic: `topic/topic-${by.below(60)}`, from: day(age), to: day(age - 91) };
    }),
};

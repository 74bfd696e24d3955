import { lastDay } from '../graph/size.ts';
import { draws, type Json, type Shape } from './shape.ts';

/** How many meetings that were held each month of a year had, and how many have no date or span months. */
export const countsPerMonth: Shape = {
  name: 'counts per month',
  atMost: 2,
  atLeast: null,
  statement: `CALL () {
  MATCH (meeting:Meeting {status: 'HELD'}) WHERE meeting.days >= $from AND meeting.days <= $to
  RETURN left(meeting.days, 7) AS period, count(*) AS some
  UNION ALL
  MATCH (meeting:Meeting {status: 'HELD'})
  WHERE meeting.days >= 'several ' + $from AND meeting.days < 'severam' AND substring(meeting.days, 19) <= $to
  RETURN CASE WHEN substring(meeting.days, 8, 7) = substring(meeting.days, 19, 7)
    THEN substring(meeting.days, 8, 7) ELSE 'spanning' END AS period, count(*) AS some
  UNION ALL
  MATCH (meeting:Meeting {status: 'HELD', days: 'undated'})
  RETURN 'undated' AS period, count(*) AS some
}
WITH period, sum(some) AS count
WHERE count > 0
RETURN {period: period, count: count} AS value ORDER BY period`,
  parley: {
    query: `query ($from: Date!, $to: Date!) { timeline(by: MONTH, filter: { from: $from, to: $to, status: [HELD] }) {
      buckets { period count } undated spanning } }`,
    rows: ({ timeline: { buckets, undated, spanning } }) =>
      [...buckets, { period: 'spanning', count: spanning }, { period: 'undated', count: undated }].filter(
        ({ count }: Json) => count > 0,
      ),
  },
  generated: {
    field: 'counts(from: String!, to: String!): [Count!]!',
    query: `query ($from: String!, $to: String!) { counts(from: $from, to: $to) { period count } }`,
    rows: ({ counts }) => counts,
  },
  sample: async ({ size, by }, count) => {
    const year = Number(lastDay.slice(0, 4));
    return draws(count, () => {
      const of = year - by.below(size.years);
      return { from: `${of}-01-01`, to: `${of}-12-31` };
    });
  },
};

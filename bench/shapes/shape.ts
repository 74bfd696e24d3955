import type { Graph } from '../../src/graph/graph.ts';
import type { Chance } from '../graph/chance.ts';
import type { GraphSize } from '../graph/size.ts';

/** What varies from request to request, as all three take it. */
export type Variables = Readonly<Record<string, string | number>>;

/** Answers of many shapes; each shape says what it expects to find. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** An operation in GraphQL, and its answer as the rows that the hand-written statement gives. */
export type Asking = {
  query: string;
  variables?: (variables: Variables) => Record<string, unknown>;
  rows: (data: Json) => unknown;
};

/** One question in three languages: the same answer is expected of each. */
export type Shape = {
  name: string;
  /** The best Cypher written by hand for it; its column `value` has one row of the answer. */
  statement: string;
  parley: Asking;
  /**
   * What one asks of the generated API; `field` is the custom one it needs, whose statement is the one above. Where that
   * goes by the derived edges of Parley's loads, `overMeetings` is what one writes without them: the field has that, and
   * is measured once more with the statement above.
   */
  generated: Asking & { field?: string; overMeetings?: string };
  /** Puts into one order what the generated API gives in none, before answers are compared. */
  ordered?: (rows: Json) => unknown;
  /** Variables of so many requests. */
  sample: (world: World, count: number) => Promise<Variables[]>;
  /** What is held: at most so many times the raw driver's processor time, at least so many times less than generated. */
  atMost: number;
  /** Null: only reported. */
  atLeast: number | null;
};

/** What variables are drawn from. */
export type World = { graph: Graph; size: GraphSize; by: Chance };

/** Two who took part in one meeting, so many times: those who are met more are asked about more. */
export async function pairsAsked(
  { graph, size, by }: World,
  count: number,
): Promise<[one: string, two: string][]> {
  const ids = draws(count, () => `meeting/m${by.below(size.meetings)}`);
  const rows = await graph.read(
    `UNWIND range(0, size($ids) - 1) AS at
MATCH (:Meeting {id: $ids[at]})<-[:PARTICIPANT_IN]-(leader:Leader)
WITH at, leader ORDER BY leader.id
WITH at, collect(leader.id) AS leaders ORDER BY at
RETURN leaders`,
    { ids },
  );
  return rows.map((row) => {
    const leaders = row['leaders'] as string[];
    const one = by.below(leaders.length);
    const two = (one + 1 + by.below(leaders.length - 1)) % leaders.length;
    return [leaders[one]!, leaders[two]!];
  });
}

/** So many draws. */
export function draws<T>(count: number, draw: () => T): T[] {
  return Array.from({ length: count }, draw);
}

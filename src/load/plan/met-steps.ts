import type { Day } from '../../model/day.ts';
import { readEdtf, type DateRange } from '../../model/edtf.ts';
import type { Fact, Id } from '../../model/words.ts';
import type { FactChange } from './changes.ts';
import { current } from './edge-rows.ts';
import type { Row, Step } from './step.ts';

type Meeting = Extract<Fact, { kind: 'meeting' }>;

/** What new meetings add to how often a leader met another, whose id is the greater. */
type Addition = { b: Id; meetings: number; first: Day | null; last: Day | null };

/**
 * Who met whom, where meetings changed: pairs of those who are or were in one that was there before are counted anew;
 * to others is added what new meetings add. Counting costs as much as all meetings of both; a table has few that were
 * there, and many that are new.
 */
export function metSteps(changes: readonly FactChange[]): Step[] {
  const recounted = new Map<string, Row>();
  for (const { before, after } of changes)
    for (const meeting of before === null ? [] : [before, after])
      if (meeting?.kind === 'meeting')
        for (const [a, b] of pairsOf(meeting)) recounted.set(`${a} ${b}`, { a, b });

  const additions = new Map<Id, Map<Id, Addition>>();
  for (const { before, after } of changes) {
    const days = before === null && after?.kind === 'meeting' ? daysMet(after) : null;
    if (!days) continue;
    for (const [a, b] of pairsOf(after as Meeting)) {
      if (recounted.has(`${a} ${b}`)) continue;
      const others = additions.get(a) ?? new Map<Id, Addition>();
      additions.set(a, others);
      add(days, b, others);
    }
  }
  return [
    { statement: 'met', rows: [...recounted.values()] },
    {
      statement: 'met-more',
      rows: [...additions].map(([a, others]) => ({ a, others: [...others.values()] })),
    },
  ];
}

/** The days on which those in a meeting met, if they did; null where it was not held in person. */
function daysMet(meeting: Meeting): Pick<DateRange, 'earliest' | 'latest'> | null {
  const { status, mode, date } = current<'meeting'>(meeting);
  if (status !== 'HELD' || mode !== 'IN_PERSON') return null;
  return date ? readEdtf(date.edtf) : { earliest: null, latest: null };
}

function add(
  { earliest, latest }: Pick<DateRange, 'earliest' | 'latest'>,
  b: Id,
  to: Map<Id, Addition>,
): void {
  const pair = to.get(b);
  if (!pair) {
    to.set(b, { b, meetings: 1, first: earliest, last: latest });
    return;
  }
  pair.meetings += 1;
  if (earliest !== null && (pair.first === null || earliest < pair.first)) pair.first = earliest;
  if (latest !== null && (pair.last === null || latest > pair.last)) pair.last = latest;
}

/** Every pair of a meeting's current participants, smaller id first. */
function pairsOf(meeting: Meeting): [Id, Id][] {
  const leaders = current<'meeting'>(meeting)
    .participants.map(({ leader }) => leader)
    .sort();
  return leaders.flatMap((a, at) => leaders.slice(at + 1).map((b): [Id, Id] => [a, b]));
}

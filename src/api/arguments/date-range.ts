import type { MeetingFilter } from '../generated/schema-types.ts';
import { Problem } from '../../model/problem.ts';
import { reaches } from '../../model/reach.ts';
import { afterAll } from '../compose/page-cypher.ts';
import type { Predicate, Stretch, Values } from '../compose/scope.ts';

/** What a filter's dates ask of a meeting, and the stretches of the order of meetings that hold all such meetings. */
export type DateRange = { conditions: readonly Predicate[]; runs: Stretch[][] };

/** Sorts after the keys of a day, which go on with a space, and before those of the next. */
const endOfDay = '!';

/** BAD_INPUT where a filter's dates end before they begin. */
export function refuseEmptyRange({ from, to }: Pick<MeetingFilter, 'from' | 'to'>): void {
  if (from && to && to < from)
    throw new Problem('BAD_INPUT', `Expected \`to\` on or after \`from\`; found from ${from} to ${to}.`, {
      from,
      to,
    });
}

/** The dates of a filter; null where it has none. */
export function dateRange(filter: MeetingFilter, values: Values): DateRange | null {
  refuseEmptyRange(filter);
  const { from, to, certainly } = filter;
  if (certainly === true) return certainRange(from, to, values);
  if (!from && !to) return null;
  const since: Predicate[] = from ? [unlessUnknown('latest', '>=', values.add(from))] : [];
  const until: Predicate[] = to ? [unlessUnknown('earliest', '<=', values.add(to))] : [];
  // Whatever lies between the bounds by its last day began by `to`; after them only what may have begun well before.
  return {
    conditions: [...since, ...until],
    runs: [
      ...(to ? [straddling(to, until, values)] : []),
      [dated(from, to, [], values)],
      [undated(until, values)],
    ],
  };
}

function certainRange(from: Bound, to: Bound, values: Values): DateRange {
  const conditions: Predicate[] = [
    ...(from ? [compared('earliest', '>=', values.add(from))] : []),
    ...(to ? [compared('latest', '<=', values.add(to))] : []),
    (meeting) => `${meeting}.dateCertain`,
  ];
  const runs = [[dated(from, to, conditions, values)], ...(to ? [] : [[undated(conditions, values)]])];
  return { conditions, runs };
}

type Bound = string | null | undefined;

function compared(property: string, comparison: string, day: string): Predicate {
  return (meeting) => `${meeting}.${property} ${comparison} ${day}`;
}

function unlessUnknown(property: string, comparison: string, day: string): Predicate {
  return (meeting) => `(${meeting}.${property} IS NULL OR ${meeting}.${property} ${comparison} ${day})`;
}

/** What may have begun by a day and ended after it: of each class what ended no longer after it than the class allows. */
function straddling(day: string, conditions: readonly Predicate[], values: Values): Stretch[] {
  const from = values.add(`${day}${endOfDay}`);
  return reaches.map(({ name, days }) => {
    const last = days === null ? null : Temporal.PlainDate.from(day).add({ days });
    const below = last === null || last.year > 9999 ? afterAll : `${last.toString()}${endOfDay}`;
    return { from, below: values.add(below), conditions, reach: name };
  });
}

function dated(from: Bound, to: Bound, conditions: readonly Predicate[], values: Values): Stretch {
  const below = values.add(to ? `${to}${endOfDay}` : afterAll);
  return { from: values.add(from ?? endOfDay), below, conditions };
}

/** What has no last day sorts before all days. */
function undated(conditions: readonly Predicate[], values: Values): Stretch {
  return { from: null, below: values.add(endOfDay), conditions };
}

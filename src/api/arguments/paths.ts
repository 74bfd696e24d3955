import type { MeetingFilter } from '../generated/schema-types.ts';
import { within } from '../limits/within.ts';
import { lookUp } from './meeting-filter.ts';
import { isPlainlyMet } from './plainly-met.ts';
import type { Predicate, Values } from '../compose/scope.ts';
import type { Selected } from '../compose/selection.ts';

/** Most hops of a path; `cypher/roots/paths.cypher` has the number too, since a pattern takes no parameter for it. */
export const mostHops = 6;

/** Most paths of an answer. */
const mostPaths = 100;

/** The fragment that answers `paths`, and the parameters it may name. */
export function pathsWay(
  { from, to, maxHops, first, filter, inOrder }: Selected['args'],
  values: Values,
): { fragment: string; parameters: Record<string, string> } {
  const hops = upTo('maxHops', maxHops ?? mostHops, mostHops, 'hops');
  const paths = upTo('first', first ?? 1, mostPaths, 'paths');
  const names = [String(from), String(to)];
  const [keys] = lookUp(values, {
    argument: 'from',
    each: ['from', 'to'],
    label: 'Leader',
    names,
    different: 2,
  });
  const parameters = {
    from: `${keys}[0]`,
    to: `${keys}[1]`,
    maxHops: values.add(hops),
    first: values.add(paths),
  };
  const wanted = (filter ?? {}) as MeetingFilter;
  if (inOrder === true)
    return { fragment: 'pathsInOrder', parameters: { ...parameters, ...bounds(wanted.certainly === true) } };
  if (!isPlainlyMet(wanted, null)) return { fragment: 'pathsThroughMeetings', parameters };
  // To find one takes half the time of finding all.
  const shortest = paths === 1 ? 'shortestPath' : 'allShortestPaths';
  return { fragment: 'paths', parameters: { ...parameters, shortest } };
}

/** The conditions on a path's meetings beside the filter's: what is certainly in order has both bounds. */
export function orderConditions({ inOrder, filter }: Selected['args']): Predicate[] {
  if (inOrder !== true || (filter as MeetingFilter | null | undefined)?.certainly !== true) return [];
  return [(meeting) => `${meeting}.earliest IS NOT NULL AND ${meeting}.latest IS NOT NULL`];
}

/**
 * The bounds between which a meeting lets word pass: word comes to it up to `closes`, and leaves it from `opens` on.
 * What is possible reaches from the first to the last day; for certain, word comes before the first and leaves after the
 * last. A bound that is null lies before or after all days as text.
 */
function bounds(certainly: boolean): { opens: string; closes: string } {
  if (certainly) return { opens: 'meeting.latest', closes: 'meeting.earliest' };
  return { opens: "coalesce(meeting.earliest, '')", closes: "coalesce(meeting.latest, '~')" };
}

function upTo(argument: string, value: unknown, maximum: number, unit: string): number {
  const tooMuch = (found: number): string =>
    `\`${argument}\` is ${found}; the most is ${maximum} ${unit}. Ask for fewer.`;
  return within(argument, value, { least: 1, maximum, limit: argument, tooMuch });
}

import type { MeetingFilter } from '../generated/schema-types.ts';
import { meetingParts } from './meeting-filter.ts';
import { afterAll } from './page-cypher.ts';
import type { Scope, Values } from './scope.ts';

/**
 * Where to look for the meetings that a filter narrows all meetings down to. Leaders, who have few, are always started
 * from; a topic or a country unless it is busy: then meetings in order soon fill a page. Dates say how far to walk.
 */
export function meetingWays(filter: MeetingFilter, values: Values): Pick<Scope, 'conditions' | 'ways'> {
  const { dates, others } = meetingParts(filter, values);
  const begun = others.find(({ start }) => start !== undefined);
  const rest = others.filter((part) => part !== begun).map(({ holds }) => holds);
  const [inRange, all] = [dates?.conditions ?? [], others.map(({ holds }) => holds)];
  if (!begun?.start && !dates) return { conditions: { Meeting: all }, ways: null };
  const start = begun?.start
    ? { ...begun.start, conditions: [...inRange, ...rest, ...begun.start.conditions] }
    : null;
  const walks = start === null || start.busy !== null;
  const runs = dates?.runs ?? [[{ from: null, below: values.add(afterAll), conditions: [] }]];
  return { conditions: { Meeting: all }, ways: { start, runs: walks ? runs : [] } };
}

import type { MeetingFilter } from '../generated/schema-types.ts';
import { meetingParts } from './meeting-filter.ts';
import { afterAll } from '../compose/page-cypher.ts';
import type { Along, Scope, Values } from '../compose/scope.ts';

/**
 * Where to look for the meetings that a filter narrows all meetings down to. Leaders, who have few, are always started
 * from; a country or an organization unless it is busy: then meetings in order soon fill a page. Where nothing is
 * started from, those on a topic, or of a parent, are walked along, else all. Dates say how far to walk.
 */
export function meetingWays(
  filter: MeetingFilter,
  values: Values,
  parent: Along | null = null,
): Pick<Scope, 'conditions' | 'ways'> {
  const { dates, others } = meetingParts(filter, values);
  const conditions = { Meeting: others.map(({ holds }) => holds) };
  const begun = parent ? undefined : others.find(({ start }) => start);
  const walked = parent ? { along: parent } : others.find(({ along }) => along);
  if (!begun && !walked && !dates) return { conditions, ways: null };
  const allBut = (part: unknown) => others.filter((other) => other !== part).map(({ holds }) => holds);
  const start = begun?.start
    ? {
        ...begun.start,
        conditions: [...(dates?.conditions ?? []), ...allBut(begun), ...begun.start.conditions],
      }
    : null;
  const along = walked?.along ? { ...walked.along, conditions: allBut(walked) } : null;
  const all = { from: null, below: values.add(afterAll), conditions: [] };
  const runs = start !== null && start.busy === null ? [] : (dates?.runs ?? [[all]]);
  return { conditions, ways: { start, along, runs } };
}

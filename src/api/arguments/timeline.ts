import type { MeetingFilter, MeetingGroups } from '../generated/schema-types.ts';
import { periodCount, periodOf, type CalendarUnit } from '../../model/calendar.ts';
import { spansOf } from '../../model/possible-days.ts';
import { mostBuckets, refuseMany } from '../compose/buckets.ts';
import type { Axis, Values } from '../compose/scope.ts';
import type { Selected } from '../compose/selection.ts';

/** How many letters of a day are its period; a week's have to be worked out. */
const lengths = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 } as const;

/** The groups of a meeting, each once. */
const groups: Readonly<Record<MeetingGroups, string>> = {
  COUNTRY_PAIR: `[codes IN [COLLECT {
    MATCH (meeting)<-[part:PARTICIPANT_IN]-() WHERE part.represents STARTS WITH 'country/'
    RETURN DISTINCT toUpper(substring(part.represents, 8)) AS code ORDER BY code
  }] | reduce(pairs = [], one IN codes | pairs + [other IN codes WHERE one < other | one + '-' + other])][0]`,
  OFFICE: `COLLECT {
    MATCH (meeting)<-[part:PARTICIPANT_IN]-() WHERE part.office IS NOT NULL RETURN DISTINCT part.office
  }`,
  TOPIC: 'COLLECT { MATCH (meeting)-[:ABOUT]->(topic:Topic) RETURN DISTINCT topic.id }',
};

/**
 * How the buckets of a `timeline` are to be filled, and the parameters of its fragment; without groups every meeting is
 * in one that has no name. Where the arguments alone say that the buckets are too many they are refused here, else when
 * the answer is there.
 */
export function readTimeline(
  args: Selected['args'],
  values: Values,
): { axis: Axis | null; parameters: Record<string, string> } {
  const { from, to, certainly } = (args['filter'] ?? {}) as MeetingFilter;
  const unit = (args['by'] ?? 'MONTH') as CalendarUnit;
  const groupBy = (args['groupBy'] ?? null) as MeetingGroups | null;
  const bounds = from && to ? { first: periodOf(unit, from), last: periodOf(unit, to) } : null;
  const axis = args['zeros'] === true ? { unit, grouped: groupBy !== null, bounds } : null;
  if (axis?.bounds) refuseMany(periodCount(unit, axis.bounds.first, axis.bounds.last));
  const parameters = {
    spans: values.add(spansOf({ from: from ?? null, to: to ?? null, certainly: certainly ?? null })),
    groups: groupBy === null ? '[null]' : groups[groupBy],
    weekly: values.add(unit === 'WEEK'),
    length: values.add(lengths[unit]),
    most: values.add(mostBuckets),
  };
  return { axis, parameters };
}

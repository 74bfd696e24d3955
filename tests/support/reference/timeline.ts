import { findCountry } from '../../../src/model/countries.ts';
import { topicId } from '../../../src/model/ids.ts';
import { byText, meetingsOf, spanOf } from './meetings.ts';
import type { Args } from './pages.ts';
import { factsOf, valuesOf, type Known, type Of, type World } from './world.ts';

type Period = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Meetings counted by period, and by group where a way to group them is given. */
export function timelineOf(world: World, known: Known, args: Args): object {
  const { groupBy, zeros } = args;
  const { from, to } = args.filter ?? {};
  const by = args.by ?? 'MONTH';
  const meetings = meetingsOf(world, known, args.filter ?? {}).map((meeting) => {
    const { earliest, latest } = spanOf(meeting);
    const period = earliest && latest && periodOf(by, earliest) === periodOf(by, latest);
    return {
      undated: earliest === null && latest === null,
      period: period ? periodOf(by, earliest) : null,
      groups: groupBy ? groupsOf(meeting, groupBy) : [null],
    };
  });
  const counts = new Map<string, { period: string; group: string | null; count: number }>();
  const count = (period: string, group: string | null, more: number): void => {
    const key = `${period} ${group}`;
    const bucket = counts.get(key) ?? { period, group, count: 0 };
    counts.set(key, { ...bucket, count: bucket.count + more });
  };
  for (const { period, groups } of meetings) if (period) for (const group of groups) count(period, group, 1);
  const counted = [...counts.values()].map(({ period }) => period).sort();
  const groups = new Set(groupBy ? [...counts.values()].map(({ group }) => group) : [null]);
  if (zeros && ((from && to) || counted.length > 0)) {
    const [first, last] =
      from && to ? [periodOf(by, from), periodOf(by, to)] : [counted[0]!, counted.at(-1)!];
    for (const period of periodsFrom(by, first, last)) for (const group of groups) count(period, group, 0);
  }
  const buckets = [...counts.values()].map((bucket) => ({
    __typename: 'TimelineBucket',
    ...bucket,
    groupName: bucket.group === null ? null : groupName(world, known, bucket.group),
  }));
  return {
    __typename: 'Timeline',
    buckets: buckets.sort((a, b) => byText(a.period, b.period) || byText(a.group, b.group)),
    undated: meetings.filter(({ undated }) => undated).length,
    spanning: meetings.filter(({ undated, period }) => !undated && !period).length,
    ungrouped: meetings.filter((one) => one.period && one.groups.length === 0).length,
  };
}

function periodOf(by: Period, day: string): string {
  if (by !== 'WEEK') return day.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[by]);
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}

/** Every period that some day lies in, from one period to another; as plain as can be. */
function periodsFrom(by: Period, first: string, last: string): Set<string> {
  const start = Temporal.PlainDate.from(`${first.slice(0, 4)}-01-01`).subtract({ days: 7 });
  const periods = new Set<string>();
  for (let day = start; periodOf(by, day.toString()) <= last; day = day.add({ days: 1 }))
    periods.add(periodOf(by, day.toString()));
  return new Set([...periods].filter((period) => period >= first));
}

function groupsOf(meeting: Of<'meeting'>, groupBy: NonNullable<Args['groupBy']>): string[] {
  const { participants, topics } = valuesOf(meeting);
  if (groupBy === 'TOPIC') return [...new Set(topics.map(topicId))];
  if (groupBy === 'OFFICE') return [...new Set(participants.flatMap(({ office }) => office ?? []))];
  const parties = participants.map(({ represents }) => (represents ? findCountry(represents) : null));
  const codes = [...new Set(parties.flatMap((country) => country?.code ?? []))];
  return codes.flatMap((one) => codes.filter((other) => one < other).map((other) => `${one}-${other}`));
}

function groupName(world: World, known: Known, group: string): string {
  if (group.startsWith('office/')) return valuesOf(known.facts.get(group) as Of<'office'>).title;
  if (!group.startsWith('topic/'))
    return group
      .split('-')
      .map((code) => findCountry(code)!.name)
      .join(' – ');
  const spells = factsOf(world.at(null), 'meeting').flatMap((meeting) => meeting.spells);
  const spellings = spells.flatMap(({ values }) => values.topics);
  return spellings.filter((topic) => topicId(topic) === group).toSorted(byText)[0]!;
}

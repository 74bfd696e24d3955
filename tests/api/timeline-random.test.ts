import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { runsOf, withMeetings } from '../support/random-graphs.ts';
import { dayText, drawnOffices, published } from '../support/random-meetings.ts';
import { wholeMeetings, type WholeMeeting } from '../support/random-parts.ts';

const runs = runsOf(1 / 4);

const units = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
type Unit = (typeof units)[number];

const day = fc.integer({ min: -8, max: 10 });
const question = fc.record({
  by: fc.constantFrom(...units),
  groupBy: fc.constantFrom(null, null, 'COUNTRY_PAIR', 'OFFICE', 'TOPIC'),
  zeros: fc.boolean(),
  from: fc.option(day, { freq: 1 }),
  length: fc.option(fc.nat({ max: 8 }), { freq: 1 }),
  certainly: fc.boolean(),
  held: fc.boolean(),
  knownOn: fc.option(fc.constantFrom('2031-05-31', ...published), { freq: 1 }),
});
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

/** The last day that counts, where there is one. */
function lastOf({ from, length }: Question): number | null {
  return length === null ? null : (from ?? 0) + length;
}

/** Counted by hand: every day that a meeting may have been on is looked at. */
function counted(meetings: readonly WholeMeeting[], asked: Question) {
  const { by, groupBy, zeros, from } = asked;
  const to = lastOf(asked);
  const listed = meetings.filter((meeting) => isListed(meeting, asked));
  const dated = listed.filter(({ date }) => date !== null);
  const placed = dated.flatMap((meeting) => {
    const periods = new Set(meeting.date!.days.map((of) => periodOf(by, of)));
    return meeting.date!.bounded && periods.size === 1 ? [{ meeting, period: [...periods][0]! }] : [];
  });
  const counts = placed.flatMap(({ meeting, period }) =>
    groupsOf(meeting, groupBy).map((group) => ({ period, group })),
  );
  const groups = groupBy === null ? [null] : [...new Set(counts.map(({ group }) => group))];
  const days = Array.from({ length: 121 }, (_, at) => at - 60);
  const all = [...new Set(days.map((of) => periodOf(by, of)))];
  const [first, last] =
    from !== null && to !== null
      ? [periodOf(by, from), periodOf(by, to)]
      : [
          counts.map(({ period }) => period).sort()[0],
          counts
            .map(({ period }) => period)
            .sort()
            .at(-1),
        ];
  const isAsked = (period: string): boolean =>
    zeros && first !== undefined && period >= first && period <= last!;
  return {
    listed: listed.length,
    undated: listed.length - dated.length,
    spanning: dated.length - placed.length,
    ungrouped: placed.filter(({ meeting }) => groupsOf(meeting, groupBy).length === 0).length,
    buckets: all
      .flatMap((period) =>
        groups.map((group) => {
          const count = counts.filter((one) => one.period === period && one.group === group).length;
          return { period, group, groupName: nameOf(group), count };
        }),
      )
      .filter(({ period, count }) => count > 0 || isAsked(period))
      .sort((a, b) => compare(`${a.period} ${a.group}`, `${b.period} ${b.group}`)),
  };
}

function isListed({ date, status, known }: WholeMeeting, asked: Question): boolean {
  const { from, certainly, held, knownOn } = asked;
  const to = lastOf(asked);
  if ((held && status !== 'HELD') || (knownOn !== null && known > knownOn)) return false;
  const isIn = (of: number): boolean => (from === null || of >= from) && (to === null || of <= to);
  if (certainly) return date !== null && date.certain && date.days.every(isIn);
  return date === null || date.days.some(isIn);
}

/** By hand too: the week's Thursday says which year it belongs to, and the how manieth it is. */
function periodOf(by: Unit, of: number): string {
  if (by !== 'WEEK') return dayText(of).slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[by]);
  const weekday = (new Date(dayText(of)).getUTCDay() + 6) % 7;
  const thursday = dayText(of - weekday + 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * 86_400_000)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

const countries: Readonly<Record<string, string>> = { Sweden: 'SE', Norway: 'NO', Iceland: 'IS' };
const names: Readonly<Record<string, string>> = { SE: 'Sweden', NO: 'Norway', IS: 'Iceland' };

function groupsOf({ offices, topics }: WholeMeeting, groupBy: Question['groupBy']): (string | null)[] {
  if (groupBy === null) return [null];
  if (groupBy === 'TOPIC') return topics.map((topic) => `topic/${topic.toLowerCase()}`);
  const held = [...new Set(offices.flatMap((office) => office ?? []))];
  if (groupBy === 'OFFICE') return held;
  const codes = new Set(
    held.flatMap((id) => countries[drawnOffices.find((office) => office.id === id)!.of] ?? []),
  );
  return ['IS-NO', 'IS-SE', 'NO-SE'].filter((pair) => pair.split('-').every((code) => codes.has(code)));
}

function nameOf(group: string | null): string | null {
  if (group === null) return null;
  const office = drawnOffices.find(({ id }) => id === group);
  if (office) return office.title;
  const [kind, topic] = group.split('/');
  if (topic !== undefined) return topic.charAt(0).toUpperCase() + topic.slice(1);
  return kind!
    .split('-')
    .map((code) => names[code])
    .join(' – ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The filter as GraphQL writes it. */
function filterOf(asked: Question): string {
  const { from, certainly, held, knownOn } = asked;
  const [first, last] = [from, lastOf(asked)].map((of) => (of === null ? 'null' : `"${dayText(of)}"`));
  const status = held ? '[HELD]' : 'null';
  return `filter: { status: ${status}, from: ${first}, to: ${last}, certainly: ${certainly}, knownOn: ${JSON.stringify(knownOn)} }`;
}

it('a timeline is what counting day by day amounts to, and leaves no meeting out', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      wholeMeetings,
      fc.array(question, { minLength: 12, maxLength: 12 }),
      async (meetings, questions) => {
        await withMeetings(meetings, async (test) => {
          for (const asked of questions) {
            const { by, groupBy, zeros } = asked;
            const filter = filterOf(asked);
            const answer = dataOf(
              await test.ask(`{
                timeline(by: ${by}, groupBy: ${groupBy}, zeros: ${zeros}, ${filter}) {
                  undated spanning ungrouped buckets { period group groupName count } }
                meetings(${filter}) { totalCount } }`),
            );
            const listed = answer.meetings.totalCount;
            expect({ listed, ...answer.timeline }, JSON.stringify(asked)).toEqual(counted(meetings, asked));
            const { buckets, undated, spanning } = answer.timeline;
            const all = buckets.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
            if (asked.groupBy === null) expect(all + undated + spanning).toBe(listed);
            found += all;
          }
        });
      },
    ),
    { ...runs, endOnFailure: true },
  );
  // Where nothing is ever found, nothing was compared.
  expect(found).toBeGreaterThan(runs.numRuns);
});

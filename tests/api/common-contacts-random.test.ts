import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { runsOf, withMeetings } from '../support/random-graphs.ts';
import {
  dayText,
  drawnLeaders,
  drawnMeetings,
  published,
  type DrawnMeeting,
} from '../support/random-meetings.ts';

const runs = runsOf(1 / 2);

type Question = { names: string[]; withinDays: number | null; certainly: boolean; knownOn: string | null };

const question: fc.Arbitrary<Question> = fc.record({
  names: fc.subarray(drawnLeaders, { minLength: 2, maxLength: 3 }),
  withinDays: fc.option(fc.nat({ max: 5 }), { freq: 5 }),
  certainly: fc.boolean(),
  knownOn: fc.option(fc.constantFrom('2031-05-31', ...published), { freq: 1 }),
});

/** Counted by hand: every choice of meetings is tried, and every day that each of them may have been on. */
function counted(meetings: readonly DrawnMeeting[], question: Question): object[] {
  const { names, certainly, knownOn } = question;
  const counts = meetings.filter(
    ({ status, mode, known, date }) =>
      status === 'HELD' &&
      mode === 'IN_PERSON' &&
      (knownOn === null || known <= knownOn) &&
      (!certainly || date?.certain),
  );
  return drawnLeaders
    .filter((leader) => !names.includes(leader))
    .map((leader) => ({
      leader,
      met: names.map((name) =>
        counts.filter(({ participants }) => participants.includes(name) && participants.includes(leader)),
      ),
    }))
    .filter(({ met }) => choicesOf(met).some((chosen) => fits(chosen, question)))
    .map(({ leader, met }) => contact(leader, new Set(met.flat())))
    .sort(
      (a, b) =>
        b.meetingCount - a.meetingCount ||
        compare(b.lastMet ?? '', a.lastMet ?? '') ||
        compare(a.leader.id, b.leader.id),
    );
}

function choicesOf<T>(lists: readonly (readonly T[])[]): T[][] {
  const [first, ...rest] = lists;
  if (!first) return [[]];
  return first.flatMap((one) => choicesOf(rest).map((others) => [one, ...others]));
}

function fits(chosen: readonly DrawnMeeting[], { withinDays, certainly }: Question): boolean {
  if (withinDays === null) return true;
  const daysOf = ({ date }: DrawnMeeting): readonly number[] => date?.days ?? allDays;
  if (!certainly)
    return allDays.some((first) =>
      chosen.every((meeting) => daysOf(meeting).some((day) => day >= first && day <= first + withinDays)),
    );
  return chosen.every(
    (one) =>
      one.date?.bounded &&
      chosen.every(
        (other) =>
          other === one ||
          daysOf(one).every((day) => daysOf(other).every((then) => Math.abs(day - then) <= withinDays)),
      ),
  );
}

const allDays = Array.from({ length: 121 }, (_, at) => at - 60);

function contact(leader: string, met: ReadonlySet<DrawnMeeting>) {
  const bounds = [...met].map(({ date }) => ({
    first: date && !date.edtf.startsWith('..') ? dayText(date.days[0]!) : null,
    last: date && !date.edtf.endsWith('..') ? dayText(date.days.at(-1)!) : null,
  }));
  const firstMet = bounds.flatMap(({ first }) => first ?? []).sort()[0] ?? null;
  const lastMet =
    bounds
      .flatMap(({ last }) => last ?? [])
      .sort()
      .at(-1) ?? null;
  const ids = [...met].map(({ id }) => id).sort();
  return { leader: { id: leader }, meetingCount: met.size, firstMet, lastMet, ids };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function written({ names, withinDays, certainly, knownOn }: Question): string {
  const filter = `{ certainly: ${certainly}, knownOn: ${JSON.stringify(knownOn)} }`;
  return `commonContacts(names: ${JSON.stringify(names)}, withinDays: ${withinDays}, filter: ${filter}) {
    totalCount nodes { leader { id } meetingCount firstMet lastMet meetings { totalCount nodes { id } } } }`;
}

const [ada, bo, cy, dee] = drawnLeaders as [string, string, string, string];

/** Meetings of Dee with three others on days of which each is near the next, but the first not near the last. */
const inARow = [ada, bo, cy].map((other, at): DrawnMeeting => {
  const day = at * 2;
  const date = { edtf: dayText(day), days: [day], certain: true, bounded: true };
  const how = { status: 'HELD', mode: 'IN_PERSON', known: published[0] } as const;
  return { id: `meeting/m${at}`, date, participants: [other, dee], ...how };
});
const aboutThose = [1, 2, 3, 4].flatMap((withinDays) =>
  [true, false].map((certainly) => ({ names: [ada, bo, cy], withinDays, certainly, knownOn: null })),
);

type Contact = {
  meetingCount: number;
  meetings: { totalCount: number; nodes: { id: string }[] };
};

it('common contacts are those that the meetings amount to, whatever their dates leave open', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      drawnMeetings,
      fc.array(question, { minLength: 12, maxLength: 12 }),
      async (meetings, questions) => {
        await withMeetings(meetings, async (test) => {
          const fields = questions.map((asked, at) => `q${at}: ${written(asked)}`);
          const answer = dataOf(await test.ask(`{ ${fields.join('\n')} }`));
          for (const [at, asked] of questions.entries()) {
            const { nodes, totalCount } = answer[`q${at}`] as { nodes: Contact[]; totalCount: number };
            const plain = nodes.map(({ meetings: met, ...rest }) => {
              expect(met.totalCount).toBe(rest.meetingCount);
              return { ...rest, ids: met.nodes.map(({ id }) => id).sort() };
            });
            expect(plain, JSON.stringify(asked)).toEqual(counted(meetings, asked));
            expect(totalCount).toBe(nodes.length);
            found += nodes.length;
          }
        });
      },
    ),
    { ...runs, endOnFailure: true, examples: [[inARow, aboutThose]] },
  );
  // Where nothing is ever found, nothing was compared.
  expect(found).toBeGreaterThan(runs.numRuns);
});

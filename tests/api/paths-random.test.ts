import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { runsOf, withMeetings } from '../support/random-graphs.ts';
import { dayText, drawMeetings, published, type DrawnMeeting } from '../support/random-meetings.ts';

const runs = runsOf(1 / 2);

/** Leaders in a row, of whom mostly neighbours meet, so that chains are as long as is asked for, and longer. */
const row = ['ada', 'bo', 'cy', 'dee', 'eve', 'flo', 'gil', 'hal', 'ivo'].map((name) => `leader/${name}`);
const inTheRow = fc
  .tuple(
    fc.nat({ max: row.length - 2 }),
    fc.constantFrom<number[]>([0, 1], [0, 1], [0, 1], [0, 1], [0, 2], [0, 1, 2]),
  )
  .map(([at, places]) => row.filter((_, place) => places.includes(place - at)))
  .filter(({ length }) => length > 1);

type Question = {
  ends: string[];
  turned: boolean;
  inOrder: boolean;
  certainly: boolean;
  knownOn: string | null;
  from: number | null;
  everyKind: boolean;
  maxHops: number;
  first: number;
};

const question: fc.Arbitrary<Question> = fc.record({
  ends: fc.subarray(row, { minLength: 2, maxLength: 2 }),
  turned: fc.boolean(),
  inOrder: fc.boolean(),
  certainly: fc.nat({ max: 2 }).map((one) => one === 0),
  knownOn: fc.option(fc.constantFrom('2031-05-31', ...published, ...published), { freq: 1 }),
  from: fc.option(fc.nat({ max: 4 }), { freq: 1 }),
  everyKind: fc.boolean(),
  maxHops: fc.constantFrom(1, 2, 3, 4, 6, 6, 6),
  first: fc.constantFrom(1, 2, 100, 100, 100),
});

const allDays = Array.from({ length: 121 }, (_, at) => at - 60);

function daysOf({ date }: DrawnMeeting): readonly number[] {
  return date?.days ?? allDays;
}

function counts(meeting: DrawnMeeting, { knownOn, everyKind, certainly, from }: Question): boolean {
  const inTime = (day: number): boolean => from === null || day >= from;
  return (
    (everyKind || (meeting.status === 'HELD' && meeting.mode === 'IN_PERSON')) &&
    (knownOn === null || meeting.known <= knownOn) &&
    (certainly
      ? meeting.date?.certain === true && daysOf(meeting).every(inTime)
      : daysOf(meeting).some(inTime))
  );
}

/** Whether the days that each meeting may have been on leave room for one after the other. */
function inOrder(chosen: readonly DrawnMeeting[], certainly: boolean): boolean {
  if (!certainly) {
    const last = chosen.reduce<readonly number[]>(
      (before, meeting) => daysOf(meeting).filter((day) => before.some((then) => then <= day)),
      allDays,
    );
    return last.length > 0;
  }
  return chosen.every((meeting, at) => {
    const before = chosen[at - 1];
    if (meeting.date?.bounded !== true) return false;
    return (
      !before ||
      before === meeting ||
      daysOf(before).every((then) => daysOf(meeting).every((day) => then <= day))
    );
  });
}

type Met = (a: string, b: string) => DrawnMeeting[];

/** Every sequence of different leaders from one to another of whom each met the next. */
function sequences(met: Met, so: readonly string[], to: string): string[][] {
  const last = so.at(-1)!;
  if (last === to) return [[...so]];
  return row
    .filter((next) => !so.includes(next) && met(last, next).length > 0)
    .flatMap((next) => sequences(met, [...so, next], to));
}

function choices<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (some, list) => some.flatMap((taken) => list.map((one) => [...taken, one])),
    [[]],
  );
}

/** The shortest sequences, found by trying all of them with all choices of meetings. */
function shortest(met: Met, asked: Question): string[][] {
  const [from, to] = endsOf(asked);
  const all = sequences(met, [from], to)
    .filter(({ length }) => length - 1 <= asked.maxHops)
    .filter((leaders) => {
      const hops = leaders.slice(1).map((leader, at) => met(leaders[at]!, leader));
      return !asked.inOrder || choices(hops).some((chosen) => inOrder(chosen, asked.certainly));
    });
  const least = Math.min(...all.map(({ length }) => length));
  return all.filter(({ length }) => length === least).sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}

function endsOf({ ends, turned }: Question): [string, string] {
  const [one, other] = ends as [string, string];
  return turned ? [other, one] : [one, other];
}

function written(asked: Question): string {
  const [from, to] = endsOf(asked);
  const kinds = asked.everyKind ? 'status: [HELD, PLANNED], mode: [IN_PERSON, PHONE],' : '';
  const start = asked.from === null ? '' : `from: "${dayText(asked.from)}",`;
  const filter = `{ ${kinds} ${start} certainly: ${asked.certainly}, knownOn: ${JSON.stringify(asked.knownOn)} }`;
  const { maxHops, first } = asked;
  return `paths(from: "${from}", to: "${to}", filter: ${filter}, inOrder: ${asked.inOrder}, maxHops: ${maxHops},
    first: ${first}) { length leaders { id }
      hops { from { id } to { id } meeting { id } meetings(first: 100) { nodes { id } } } }`;
}

const [ada, bo, cy, dee, eve, ...others] = row as [string, string, string, string, string, ...string[]];

/** Word that comes late to Bo cannot go on by way of Cy, who comes first by id and met Bo on some day or other. */
const deadEnd = [
  { participants: [ada, bo], days: [5] },
  { participants: [bo, cy], days: [0, 1, 2, 3, 4, 5, 6] },
  { participants: [cy, eve], days: [2] },
  { participants: [bo, dee], days: [6] },
  { participants: [dee, eve], days: [7] },
  { participants: [ada, ...others], days: [0] },
].map(({ participants, days }, at): DrawnMeeting => {
  const [first, last] = [dayText(days[0]!), dayText(days.at(-1)!)];
  const date = { edtf: first === last ? first : `[${first}..${last}]`, days, certain: true, bounded: true };
  const how = { status: 'HELD', mode: 'IN_PERSON', known: published[0] } as const;
  return { id: `meeting/m${at}`, date, participants, ...how };
});
const aboutThat = [1, 2].map((first): Question => {
  const unfiltered = { certainly: false, knownOn: null, from: null, everyKind: false };
  return { ends: [ada, eve], turned: false, inOrder: true, maxHops: 6, first, ...unfiltered };
});

type Id = { id: string };
type Path = {
  length: number;
  leaders: Id[];
  hops: { from: Id; to: Id; meeting: Id; meetings: { nodes: Id[] } }[];
};

it('paths are the shortest that the meetings amount to, each hop by meetings that count', async () => {
  let found = 0;
  let long = 0;
  await fc.assert(
    fc.asyncProperty(
      drawMeetings(inTheRow, { minLength: 24, maxLength: 48 }),
      fc.array(question, { minLength: 16, maxLength: 16 }),
      async (meetings, questions) => {
        await withMeetings(
          meetings,
          async (test) => {
            const fields = questions.map((asked, at) => `q${at}: ${written(asked)}`);
            const answer = dataOf(await test.ask(`{ ${fields.join('\n')} }`));
            for (const [at, asked] of questions.entries()) {
              const paths = answer[`q${at}`] as Path[];
              check(meetings, asked, paths);
              found += paths.length;
              long += paths.filter(({ length }) => length > 3).length;
            }
          },
          row,
        );
      },
    ),
    { ...runs, endOnFailure: true, examples: [[deadEnd, aboutThat]] },
  );
  // Where nothing is ever found, nothing was compared.
  expect(found).toBeGreaterThan(runs.numRuns);
  expect(long).toBeGreaterThanOrEqual(Math.floor(runs.numRuns / 5));
});

function check(meetings: readonly DrawnMeeting[], asked: Question, paths: readonly Path[]): void {
  const counted = meetings.filter((meeting) => counts(meeting, asked));
  const met: Met = (a, b) =>
    counted.filter(({ participants }) => participants.includes(a) && participants.includes(b));
  const expected = shortest(met, asked);
  const answered = paths.map(({ leaders }) => leaders.map(({ id }) => id));
  const about = JSON.stringify(asked);
  if (expected.length <= asked.first) expect(answered, about).toEqual(expected);
  else {
    expect(answered.length, about).toBe(asked.first);
    expect(expected, about).toEqual(expect.arrayContaining(answered));
    expect(new Set(answered.map(String)).size, about).toBe(answered.length);
  }
  for (const { length, leaders, hops } of paths) {
    expect(length, about).toBe(leaders.length - 1);
    expect(
      hops.map(({ from, to }) => [from.id, to.id]),
      about,
    ).toEqual(leaders.slice(1).map(({ id }, at) => [leaders[at]!.id, id]));
    for (const { from, to, meeting, meetings: all } of hops) {
      const ids = all.nodes.map(({ id }) => id);
      expect(ids.toSorted(), about).toEqual(met(from.id, to.id).map(({ id }) => id));
      if (!asked.inOrder) expect(meeting.id, about).toBe(ids[0]);
    }
    const chosen = hops.map(({ meeting }) => counted.find(({ id }) => id === meeting.id)!);
    if (asked.inOrder) expect(inOrder(chosen, asked.certainly), about).toBe(true);
  }
}

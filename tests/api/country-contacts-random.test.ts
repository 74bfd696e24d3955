import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { runsOf, withMeetings } from '../support/random-graphs.ts';
import { dayText, drawnOffices, published } from '../support/random-meetings.ts';
import { wholeMeetings, type WholeMeeting } from '../support/random-parts.ts';

const runs = runsOf(1 / 4);

const codes: Readonly<Record<string, string>> = { Sweden: 'SE', Norway: 'NO', Iceland: 'IS' };
const countries = Object.values(codes);

type Question = { anyMode: boolean; certainly: boolean; knownOn: string | null };
const question: fc.Arbitrary<Question> = fc.record({
  anyMode: fc.boolean(),
  certainly: fc.boolean(),
  knownOn: fc.option(fc.constantFrom('2031-05-31', ...published), { freq: 1 }),
});

type Contact = {
  country: { code: string };
  meetingCount: number;
  bilateralCount: number;
  certainlyBilateralCount: number;
  firstMet: string | null;
  lastMet: string | null;
};

/** Counted by hand: for each other country, the meetings with somebody of each. */
function counted(meetings: readonly WholeMeeting[], code: string, asked: Question) {
  const counts = meetings.filter(
    ({ status, mode, known, date }) =>
      status === 'HELD' &&
      (asked.anyMode || mode === 'IN_PERSON') &&
      (asked.knownOn === null || known <= asked.knownOn) &&
      (!asked.certainly || date?.certain),
  );
  return countries
    .filter((other) => other !== code)
    .map((other) => {
      const met = counts.filter((meeting) => partiesOf(meeting).has(code) && partiesOf(meeting).has(other));
      const alone = met.filter((meeting) => partiesOf(meeting).size === 2);
      const certain = alone.filter(({ complete, offices }) => complete && offices.every((of) => of !== null));
      const dates = met.flatMap(({ date }) => date ?? []);
      const first = dates.filter(({ edtf }) => !edtf.startsWith('..')).map(({ days }) => dayText(days[0]!));
      const last = dates.filter(({ edtf }) => !edtf.endsWith('..')).map(({ days }) => dayText(days.at(-1)!));
      return {
        country: { code: other },
        meetingCount: met.length,
        bilateralCount: alone.length,
        certainlyBilateralCount: certain.length,
        firstMet: first.toSorted()[0] ?? null,
        lastMet: last.toSorted().at(-1) ?? null,
        ids: met.map(({ id }) => id).toSorted(),
      };
    })
    .filter(({ meetingCount }) => meetingCount > 0)
    .sort(
      (a, b) =>
        b.meetingCount - a.meetingCount ||
        compare(b.lastMet ?? '', a.lastMet ?? '') ||
        compare(a.country.code, b.country.code),
    );
}

function partiesOf({ offices }: WholeMeeting): Set<string> {
  const owners = offices.flatMap((id) => drawnOffices.find((office) => office.id === id)?.of ?? []);
  return new Set(owners.map((owner) => codes[owner] ?? owner));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function written(code: string, { anyMode, certainly, knownOn }: Question): string {
  const mode = anyMode ? '[IN_PERSON, PHONE]' : 'null';
  return `${code}: countryContacts(code: "${code}", filter: {
    mode: ${mode}, certainly: ${certainly}, knownOn: ${JSON.stringify(knownOn)} }) {
    totalCount nodes { country { code } meetingCount bilateralCount certainlyBilateralCount firstMet lastMet
      meetings { totalCount nodes { id } } } }`;
}

type Answer = { totalCount: number; nodes: (Contact & { meetings: { nodes: { id: string }[] } })[] };

it('countries met are those that the meetings amount to, and each met those that met it, as often', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      wholeMeetings,
      fc.array(question, { minLength: 6, maxLength: 6 }),
      async (meetings, questions) => {
        await withMeetings(meetings, async (test) => {
          for (const asked of questions) {
            const query = `{ ${countries.map((code) => written(code, asked)).join('\n')} }`;
            const answer = dataOf(await test.ask(query)) as Record<string, Answer>;
            const seen = new Map<string, Omit<Contact, 'country'>>();
            for (const code of countries) {
              const { totalCount, nodes } = answer[code]!;
              const plain = nodes.map(({ meetings: met, ...rest }) => ({
                ...rest,
                ids: met.nodes.map(({ id }) => id).toSorted(),
              }));
              expect(plain, JSON.stringify(asked)).toEqual(counted(meetings, code, asked));
              expect(totalCount).toBe(nodes.length);
              for (const { country, ...counts } of plain) seen.set(`${code} ${country.code}`, counts);
              found += totalCount;
            }
            for (const [pair, counts] of seen)
              expect(seen.get(pair.split(' ').toReversed().join(' '))).toEqual(counts);
          }
        });
      },
    ),
    { ...runs, endOnFailure: true },
  );
  // Where nothing is ever found, nothing was compared.
  expect(found).toBeGreaterThan(runs.numRuns);
});

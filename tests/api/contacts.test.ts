import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { everyDossier } from '../support/dossiers.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

type Meeting = {
  id: string;
  earliest: string | null;
  latest: string | null;
  participations: { leader: { id: string } }[];
};
type Contact = [leader: string, meetings: string[], firstMet: string | null, lastMet: string | null];

let test: TestApi;
let leaders: string[];
beforeAll(async () => {
  test = await openTestApi(everyDossier);
  const found = dataOf(await test.ask('{ leaders(first: 100) { nodes { id } } }'));
  leaders = found.leaders.nodes.map(({ id }: { id: string }) => id);
});
afterAll(() => test.graph.close());

/** Parts of a filter beside status and mode, and what the defaults make of those where they are absent. */
const filters: [status: string | null, mode: string | null, others: string][] = [
  [null, null, ''],
  ['[HELD]', '[IN_PERSON, PHONE, VIDEO, UNKNOWN]', ''],
  ['[PROPOSED, PLANNED]', null, ''],
  ['[PROPOSED, PLANNED, CALLED_OFF]', '[IN_PERSON, UNKNOWN]', 'knownOn: "2031-04-19"'],
  [null, '[PHONE]', 'from: "2025-08-19"'],
  [null, null, 'knownOn: "2031-03-15"'],
  [null, null, 'knownOn: "2031-03-16"'],
  [null, null, 'knownOn: "2031-04-10", placeCountry: "Iceland"'],
  [null, null, 'from: "2031-04-01", to: "2031-04-30", certainly: true'],
  [null, null, 'represents: "Norway"'],
  [null, null, 'participants: { any: ["Kortez", "Maria Silva"] }'],
  ['[]', null, ''],
];

const written = (parts: readonly string[]): string => `{ ${parts.filter((part) => part !== '').join(', ')} }`;

/** Whom each leader met, counted by hand from the lists of those who took part. */
async function counted([status, mode, others]: (typeof filters)[number]): Promise<Map<string, Contact[]>> {
  const filter = written([`status: ${status ?? '[HELD]'}`, `mode: ${mode ?? '[IN_PERSON]'}`, others]);
  const fields = 'nodes { id earliest latest participations { leader { id } } }';
  const { meetings } = dataOf(await test.ask(`{ meetings(first: 100, filter: ${filter}) { ${fields} } }`));
  const all = meetings.nodes as Meeting[];
  const takesPart = ({ participations }: Meeting, id: string): boolean =>
    participations.some(({ leader }) => leader.id === id);
  const days = (of: Meeting[], end: 'earliest' | 'latest') =>
    of.flatMap((meeting) => meeting[end] ?? []).sort();
  return new Map(
    leaders.map((one) => [
      one,
      leaders
        .filter((other) => other !== one)
        .map(
          (other) =>
            [other, all.filter((meeting) => takesPart(meeting, one) && takesPart(meeting, other))] as const,
        )
        .filter(([, met]) => met.length > 0)
        .map(([other, met]): Contact => {
          const ids = met.map(({ id }) => id);
          return [other, ids, days(met, 'earliest')[0] ?? null, days(met, 'latest').at(-1) ?? null];
        })
        .sort(([a, as, , aLast], [b, bs, , bLast]) => {
          const byLast = (bLast ?? '') < (aLast ?? '') ? -1 : Number((bLast ?? '') > (aLast ?? ''));
          return bs.length - as.length || byLast || (a < b ? -1 : 1);
        }),
    ]),
  );
}

it.each(filters)(
  'contacts with status %s, mode %s, %s are those that the meetings name',
  async (...parts) => {
    const [status, mode, others] = parts;
    const filter = written(
      [status && `status: ${status}`, mode && `mode: ${mode}`, others].map((part) => part ?? ''),
    );
    const contact = `totalCount nodes { leader { id } meetingCount firstMet lastMet meetings(first: 10) { totalCount nodes { id } } }`;
    const expected = await counted(parts);
    const answer = dataOf(
      await test.ask(
        `{ leaders(first: 25) { nodes { id contacts(first: 20, filter: ${filter}) { ${contact} } } } }`,
      ),
    );
    for (const { id, contacts } of answer.leaders.nodes) {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      const found = contacts.nodes.map((node: any): Contact => {
        expect(node.meetings.totalCount).toBe(node.meetingCount);
        return [
          node.leader.id,
          node.meetings.nodes.map((meeting: Meeting) => meeting.id),
          node.firstMet,
          node.lastMet,
        ];
      });
      expect(found, id).toEqual(expected.get(id));
      expect(contacts.totalCount).toBe(found.length);
      const { whoMet } = dataOf(
        await test.ask(`{ whoMet(name: "${id}", filter: ${filter}) { ${contact} } }`),
      );
      expect(whoMet, id).toEqual(contacts);
    }
  },
);

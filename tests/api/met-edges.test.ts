import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { runsOf, withMeetings } from '../support/random-graphs.ts';
import { drawnLeaders, drawnMeetings } from '../support/random-meetings.ts';

const runs = runsOf(1 / 2);

type Contact = {
  leader: { id: string };
  meetingCount: number;
  firstMet: string | null;
  lastMet: string | null;
};
type Contacts = { edges: { cursor: string; node: Contact }[] };

const page =
  'totalCount edges { cursor node { leader { id } meetingCount firstMet lastMet meetings { totalCount } } }';

/** Filters that narrow nothing: the first is answered by the edges, the second by the meetings. */
const ways = ['{ status: [HELD], certainly: false }', '{ participants: { all: [] } }'] as const;

const pairs = drawnLeaders.flatMap((one) => drawnLeaders.filter((two) => one < two).map((two) => [one, two]));
const sets = [
  ...pairs,
  drawnLeaders.slice(0, 3),
  drawnLeaders.slice(1, 5),
  [...drawnLeaders.slice(2), 'dee'],
];

function questions(filter: string): string {
  const fields = [
    ...drawnLeaders.map((id, at) => `one${at}: whoMet(name: "${id}", filter: ${filter}) { ${page} }`),
    ...sets.map((names, at) => {
      const cut = at % 2 === 0 ? ', first: 1' : '';
      return `all${at}: commonContacts(names: ${JSON.stringify(names)}, filter: ${filter}${cut}) { ${page} }`;
    }),
    `leaders { nodes { id contacts(first: 2, filter: ${filter}) { ${page} pageInfo { hasNextPage } } } }`,
  ];
  return `{ ${fields.join('\n')} }`;
}

it('who met whom is the same by the edges that say so and by the meetings, and from both sides', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(drawnMeetings, async (meetings) => {
      await withMeetings(meetings, async (test) => {
        test.statements.length = 0;
        const byEdges = dataOf(await test.ask(questions(ways[0])));
        const sent = test.statements.map(({ statement }) => statement);
        expect(sent.filter((statement) => !statement.includes(':MET]'))).toEqual([]);
        test.statements.length = 0;
        expect(dataOf(await test.ask(questions(ways[1])))).toEqual(byEdges);
        expect(test.statements.filter(({ statement }) => statement.includes(':MET]'))).toEqual([]);

        const contacts = drawnLeaders.flatMap((one, at) =>
          (byEdges[`one${at}`] as Contacts).edges.map(({ node: { leader, ...contact } }) => ({
            one,
            other: leader.id,
            ...contact,
          })),
        );
        for (const { one, other, ...contact } of contacts)
          expect(contacts).toContainEqual({ one: other, other: one, ...contact });
        found += contacts.length;
      });
    }),
    { ...runs, endOnFailure: true },
  );
  // Where nobody met anybody, nothing was compared.
  expect(found).toBeGreaterThan(runs.numRuns);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dataOf } from '../support/ask.ts';
import { runsOf, withDossiersOf, withGraphOf } from '../support/random-graphs.ts';
import { drawnLeaders, drawnMeetings, published } from '../support/random-meetings.ts';
import { openReference } from '../support/reference/answer.ts';
import { betweennessOf } from '../support/reference/betweenness.ts';

const runs = runsOf(1 / 2);

/** The arguments of a network, as GraphQL writes them. */
const question: fc.Arbitrary<string> = fc
  .record({
    around: fc.option(fc.subarray(drawnLeaders, { minLength: 1, maxLength: 2 }), { freq: 4 }),
    depth: fc.nat({ max: 3 }),
    first: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 1 }),
    filter: fc.constantFrom(
      'null',
      '{ status: [HELD], mode: [IN_PERSON] }',
      '{ mode: [IN_PERSON, PHONE] }',
      '{ status: [HELD, PLANNED] }',
      '{ from: "2031-01-03", to: "2031-01-08", certainly: true }',
      '{ from: "2031-01-05" }',
      ...['2031-05-31', ...published].map((day) => `{ knownOn: "${day}" }`),
    ),
  })
  .map(({ around, depth, first, filter }) => {
    const start = around ? `around: ${JSON.stringify(around)}, depth: ${depth}, ` : '';
    return `${start}first: ${first}, filter: ${filter}`;
  });

type Network = {
  nodes: { leader: { id: string }; degree: number; betweenness: number; community: number }[];
  links: { source: { id: string }; target: { id: string }; meetings: number }[];
};

const measures = 'betweenness community';
const asked = (args: string, more = ''): string =>
  `network(${args}) { truncated nodes { leader { id } degree ${more} }
    links { source { id } target { id } meetings firstMet lastMet } }`;

function withoutMeasures({ nodes, ...rest }: Network): object {
  return { ...rest, nodes: nodes.map(({ leader, degree }) => ({ leader, degree })) };
}

function checkMeasures({ nodes, links }: Network): void {
  const ids = nodes.map(({ leader }) => leader.id);
  const counted = betweennessOf(
    ids,
    links.map(({ source, target }) => [source.id, target.id]),
  );
  for (const { leader, betweenness } of nodes) expect(betweenness).toBeCloseTo(counted.get(leader.id)!, 12);
  const sizes = [...Map.groupBy(nodes, ({ community }) => community)].sort(([a], [b]) => a - b);
  expect(sizes.map(([community]) => community)).toEqual(sizes.map((_, at) => at));
  expect(sizes.map(([, of]) => of.length)).toEqual(
    sizes.map(([, of]) => of.length).toSorted((a, b) => b - a),
  );
}

it('networks are those that the meetings amount to, in whatever order they were loaded', async () => {
  let links = 0;
  await fc.assert(
    fc.asyncProperty(
      drawnMeetings,
      fc.array(question, { minLength: 10, maxLength: 10 }),
      async (meetings, questions) => {
        await withDossiersOf(meetings, async (files) => {
          const reference = await openReference(files);
          const answers: unknown[] = [];
          for (const order of [files, files.toReversed()])
            await withGraphOf(order, async (test) => {
              const fields = questions.map((args, at) => `q${at}: ${asked(args, measures)}`);
              answers.push(dataOf(await test.ask(`{ ${fields.join('\n')} }`)));
            });
          const [answer, other] = answers as [Record<string, Network>, unknown];
          expect(other).toEqual(answer);
          for (const [at, args] of questions.entries()) {
            const network = answer[`q${at}`]!;
            expect({ network: withoutMeasures(network) }, args).toEqual(reference(`{ ${asked(args)} }`));
            checkMeasures(network);
            links += network.links.length;
          }
        });
      },
    ),
    { ...runs, endOnFailure: true },
  );
  // Where nobody ever met, nothing was compared.
  expect(links).toBeGreaterThan(runs.numRuns);
});

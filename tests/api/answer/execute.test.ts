import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { executor, type Execute } from '../../../src/api/answer/execute.ts';
import { readLibrary } from '../../../src/api/answer/library.ts';
import { openSchema } from '../../../src/api/schema.ts';
import { everyDossier } from '../../support/dossiers.ts';
import { operationsForEveryField, operationsForEveryRoot } from '../../support/every-field.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { randomOperation } from '../../support/operations/random-operation.ts';
import { rewrite } from '../../support/operations/rewrite-operation.ts';

const schema = openSchema();
const runs = { numRuns: Number(process.env['PARLEY_RUNS'] ?? 6), seed: 2031 };

let test: TestApi;
let own: Execute;
let byTheExecutor: Execute;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
  own = executor(test.graph, readLibrary());
  byTheExecutor = executor(test.graph, readLibrary(), { always: true });
});
afterAll(() => test.graph.close());

async function expectTheSame(query: string, variableValues: Record<string, unknown> = {}): Promise<void> {
  const document = parse(query);
  expect(validate(schema, document), query).toEqual([]);
  const [one, other] = await Promise.all(
    [own, byTheExecutor].map(async (execute) => {
      const { result } = await execute({ schema, document, variableValues });
      return JSON.stringify(result);
    }),
  );
  expect(one, query).toBe(other);
}

it('says what the GraphQL executor says, to the letter, for every field and every root field', async () => {
  const operations = [...operationsForEveryRoot(schema), ...operationsForEveryField(schema)];
  for (const [, operation] of operations) await expectTheSame(operation);
});

it('and for whatever is drawn at random, however it is put', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (drawn) => {
      const fields = randomOperation(schema, (arbitrary) => drawn(arbitrary));
      const { query, variables } = rewrite(fields, (arbitrary) => drawn(arbitrary));
      await expectTheSame(query, variables);
    }),
    { ...runs, endOnFailure: true },
  );
});

it.each([
  '{ __typename }',
  '{ __typename graph { __typename t: __typename version } a: __typename }',
  '{ __schema { queryType { name } } graph { version } __type(name: "Leader") { name } }',
  '{ leader(name: "nobody at all") { name } graph { version } }',
  '{ leader { name } graph { version } }',
  '{ leader(id: "leader/none", name: "both") { name } office(id: "none") { title } }',
  '{ whoMet(name: "nobody at all") { totalCount } graph { version } }',
  '{ graph { version } silva: whoMet(name: "Silva") { totalCount } meetings(first: 0) { totalCount } }',
  '{ meetings(first: 101) { totalCount } }',
  '{ meetings(first: 1, last: 1) { totalCount } meeting(id: "none") { id } }',
  '{ meetings(after: "x") { nodes { id } } country(code: "Utopia") { name } }',
  '{ __proto__: graph { __proto__: version constructor: leaders } toString: graph { hasOwnProperty: meetings } }',
  '{ meetings { nodes { id } nodes { title } a: nodes { id t: title } edges { cursor node { id } node { mode } } } }',
  '{ meetings(last: 2) { pageInfo { a: hasNextPage hasPreviousPage startCursor e: endCursor __typename } __typename } }',
  '{ search(text: "president") { edges { match s: score m: match node { __typename ... on Office { t: title of { ... on Country { name } } } } } } }',
  `{ ...one ...two } fragment one on Query { graph { ...size } } fragment two on Query { graph { version ...size } }
    fragment size on Graph { leaders meetings }`,
])('says the same of %s', async (query) => {
  await expectTheSame(query);
});

it('says the same where a variable decides what is selected, and where one cannot be read', async () => {
  const query = `query ($all: Boolean!, $first: Int) { meetings(first: $first) { totalCount @include(if: $all)
    nodes @skip(if: $all) { id } } }`;
  await expectTheSame(query, { all: true });
  await expectTheSame(query, { all: false, first: 2 });
  await expectTheSame(query, { all: 'perhaps' });
  await expectTheSame(query, {});
});

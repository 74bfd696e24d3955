import { afterAll, beforeAll, expect, it } from 'vitest';
import { endpoint } from '../../../src/api/api.ts';
import { listen, type Listening } from '../../../src/service/listen.ts';
import { openSchema } from '../../../src/api/schema.ts';
import { address, openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { operationsForEveryField, operationsForEveryRoot } from '../../support/every-field.ts';

let test: TestApi;
let served: Listening;
beforeAll(async () => {
  test = await openTestApi(['articles/2025-08-21-lavrov-conditions.yaml']);
  served = await listen(test.api.handle, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await served.close();
  await test.graph.close();
});

type Sent = { body: string; headers?: Record<string, string> };

const plain = { 'content-type': 'application/json' };

/** What a client sees; of the headers those that say something of the answer. */
async function seen(response: Response): Promise<object> {
  const { status, headers } = response;
  return {
    status,
    type: headers.get('content-type'),
    allow: headers.get('allow'),
    text: await response.text(),
  };
}

/** Over HTTP three times, the last two of which are direct where that may be, and by the GraphQL server alone. */
async function expectTheSame({ body, headers = plain }: Sent): Promise<void> {
  // Of its own for each request: the server's library adds to the headers it is given.
  const init = (): RequestInit => ({ method: 'POST', headers: { ...headers }, body });
  const ordinary = await seen(await test.api.fetch(address, init()));
  for (let times = 0; times < 3; times += 1)
    expect(await seen(await fetch(`${served.url}${endpoint}`, init())), body).toEqual(ordinary);
}

const asked = (query: string, rest: object = {}): string => JSON.stringify({ query, ...rest });

it('are those of the GraphQL server, for every field and every root field', async () => {
  const schema = openSchema();
  for (const [, query] of [...operationsForEveryRoot(schema), ...operationsForEveryField(schema)])
    await expectTheSame({ body: asked(query) });
});

const names =
  'query ($name: String, $first: Int) { leader(name: $name) { name contacts(first: $first) { totalCount } } }';

it.each<[string, Sent]>([
  ['variables', { body: asked(names, { variables: { name: 'Macron', first: 3 } }) }],
  ['no variables for what has none', { body: asked(names, { variables: null }) }],
  ['a variable of the wrong kind', { body: asked(names, { variables: { name: 'Macron', first: 'three' } }) }],
  ['variables that are no object', { body: asked(names, { variables: [1] }) }],
  ['a name that nobody has', { body: asked('{ whoMet(name: "Nobody") { totalCount } graph { version } }') }],
  ['a page too large', { body: asked('{ meetings(first: 1000) { totalCount } }') }],
  [
    'a cost too high',
    {
      body: asked(
        'query ($n: Int) { leaders(first: $n) { nodes { contacts(first: $n) { nodes { meetings(first: $n) { nodes { id } } } } } } }',
        { variables: { n: 100 } },
      ),
    },
  ],
  [
    'one of several operations',
    { body: asked('query a { graph { version } } query b { graph { leaders } }', { operationName: 'b' }) },
  ],
  [
    'none of several operations',
    { body: asked('query a { graph { version } } query b { graph { leaders } }') },
  ],
  [
    'an operation that is not there',
    { body: asked('query a { graph { version } }', { operationName: 'c' }) },
  ],
  ['no query', { body: '{}' }],
  ['a query that is none', { body: asked('{ nonsense') }],
  ['a field that is not there', { body: asked('{ nonsense }') }],
  ['what is no JSON', { body: '{ nonsense' }],
  ['a list of questions', { body: `[${asked('{ graph { version } }')}]` }],
  ['an empty body', { body: '' }],
  ['a lone surrogate', { body: asked('{ leader(name: "\\ud800") { name } }') }],
  ['extensions', { body: asked('{ graph { version } }', { extensions: { a: 1 } }) }],
  [
    'the newer type',
    {
      body: asked('{ graph { version } }'),
      headers: { ...plain, accept: 'application/graphql-response+json' },
    },
  ],
  [
    'the newer type for what cannot be answered',
    { body: asked('{ nonsense }'), headers: { ...plain, accept: 'application/graphql-response+json' } },
  ],
  [
    'types to choose from',
    {
      body: asked('{ graph { version } }'),
      headers: { ...plain, accept: 'text/html, application/json;q=0.9' },
    },
  ],
  [
    'a type there is none of',
    { body: asked('{ graph { version } }'), headers: { ...plain, accept: 'image/png' } },
  ],
  [
    'a form',
    { body: 'query={graph{version}}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  [
    'another charset',
    { body: asked('{ graph { version } }'), headers: { 'content-type': 'application/json; charset=utf-16' } },
  ],
])('are those of the GraphQL server to %s', async (_, sent) => {
  await expectTheSame(sent);
});

it('come from one statement, whether they have errors or not', async () => {
  for (const query of ['{ graph { version } }', '{ whoMet(name: "Nobody") { totalCount } }']) {
    const ask = async (): Promise<number> => {
      test.statements.length = 0;
      await (
        await fetch(`${served.url}${endpoint}`, { method: 'POST', headers: plain, body: asked(query) })
      ).text();
      return test.statements.length;
    };
    await ask();
    const ordinary = await ask();
    expect(await ask()).toBe(ordinary);
  }
});

it('are refused where the body is longer than allowed, whatever it says', async () => {
  const body = asked(`{ graph { version } } #${'x'.repeat(100_000)}`);
  await expectTheSame({ body });
});

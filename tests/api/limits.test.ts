import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import { asker, dataOf, post } from '../support/ask.ts';
import { everyDossier } from '../support/dossiers.ts';
import { address, openQuietApi, openTestApi, type TestApi } from '../support/open-test-api.ts';
import { testServer } from '../support/test-server.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(everyDossier);
});
beforeEach(() => {
  test.statements.length = 0;
});
afterAll(() => test.graph.close());

/** A refusal names the limit, the value and the maximum, in words and as data, and nothing was asked. */
async function refusalOf(query: string, variables?: Readonly<Record<string, unknown>>) {
  const { errors } = await test.ask(query, variables);
  const [{ message, extensions }] = errors as [{ message: string; extensions: Record<string, unknown> }];
  expect(extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
  expect(extensions['value']).toBeGreaterThan(extensions['maximum'] as number);
  for (const part of ['value', 'maximum']) expect(message).toContain(String(extensions[part]));
  expect(test.statements).toEqual([]);
  return extensions;
}

const contacts =
  'leaders(first: $n) { nodes { contacts(first: $n) { nodes { leader { contacts(first: $n) { totalCount } } } } } }';

describe('a limit cannot be walked around', () => {
  it('by aliases in a fragment that is spread often', async () => {
    const fragment = 'fragment Names on Leader { a: name b: name c: name d: name }';
    const spread = ['Dal', 'Rusk', 'Kortez', 'Macron'].map(
      (name, at) => `l${at}: leader(name: "${name}") { ...Names }`,
    );
    expect(await refusalOf(`{ ${spread.join(' ')} } ${fragment}`)).toMatchObject({
      limit: 'aliases',
      value: 20,
    });
  });

  it('by page sizes in variables, given or by default', async () => {
    expect(await refusalOf(`query ($n: Int) { ${contacts} }`, { n: 100 })).toMatchObject({ limit: 'cost' });
    expect(await refusalOf(`query ($n: Int = 100) { ${contacts} }`)).toMatchObject({ limit: 'cost' });
  });

  it('by a page size below zero, which would make the rest cheaper', async () => {
    expect(
      await refusalOf(`query ($n: Int = 100) { less: leaders(first: -100000) { nodes { id } } ${contacts} }`),
    ).toMatchObject({ limit: 'cost' });
  });

  it('by fields that are skipped: those cost nothing, the others all they cost', async () => {
    const skipped = `query ($n: Int = 100, $no: Boolean = true) { graph { version } ... @skip(if: $no) { ${contacts} } }`;
    expect(dataOf(await test.ask(skipped))).toHaveProperty('graph');
    test.statements.length = 0;
    expect(await refusalOf(skipped, { no: false })).toMatchObject({ limit: 'cost' });
  });

  it('by variables that do not fit, and then others of that form that do', async () => {
    const query = `query ($n: Int = 100, $f: MeetingFilter) { meetings(filter: $f) { totalCount } ${contacts} }`;
    const { errors } = await test.ask(query, { f: { status: ['HELDD'] } });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    expect(await refusalOf(query, { f: { status: ['HELD'] } })).toMatchObject({ limit: 'cost' });
  });

  it('by variables that are nested deeper than can be gone through', async () => {
    const nested = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    const { errors } = await test.ask('query ($f: MeetingFilter) { meetings(filter: $f) { totalCount } }', {
      f: nested,
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'variableDepth' });
    expect(test.statements).toEqual([]);
  });

  it('by long texts and lists in variables', async () => {
    const query =
      'query ($names: [String!]) { meetings(filter: { participants: { any: $names } }) { totalCount } }';
    expect(await refusalOf(query, { names: Array.from({ length: 101 }, () => 'Dal') })).toMatchObject({
      limit: 'list',
    });
    expect(await refusalOf(query, { names: ['x'.repeat(1001)] })).toMatchObject({ limit: 'text' });
    expect(
      await refusalOf('query ($n: String!) { country(code: $n) { id } }', { n: 'x'.repeat(5000) }),
    ).toMatchObject({ limit: 'text' });
    expect((await test.ask(query, { names: ['x'.repeat(1000)] })).errors?.[0]?.extensions).toMatchObject({
      code: 'UNKNOWN_NAME',
      nearest: [],
    });
  });

  it('by directives', async () => {
    expect(await refusalOf(`{ graph ${'@include(if: true) '.repeat(9)} { version } }`)).toMatchObject({
      limit: 'directives',
    });
  });

  it.each(['first', 'last'])('by `%s` in a variable', async (argument) => {
    expect(
      await refusalOf(`query ($n: Int!) { leaders(${argument}: $n) { totalCount } }`, { n: 101 }),
    ).toMatchObject({ limit: 'pageSize' });
  });
});

// A server with settings of its own may end it too late for that to be told.
it.runIf(inject('setUpHere'))(
  'a statement that runs too long is ended, and the answer says what the most is',
  async () => {
    const graph = driverGraph({ ...testServer(), readTimeout: 500 });
    const endless = 'UNWIND range(1, 1000000000) AS n RETURN sum(n) AS value';
    const ask = asker(openQuietApi({ ...graph, read: () => graph.read(endless) }));
    const { errors } = await ask('{ graph { version } }');
    expect(errors?.[0]?.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'time',
      maximum: 500,
      unit: 'ms',
    });
    await graph.close();
  },
);

describe('introspection', () => {
  it.each([{}, { specifiedByUrl: true, inputValueDeprecation: true, schemaDescription: true }])(
    'is answered, as tools ask for it (%o)',
    async (options) => {
      const { __schema } = dataOf(await test.ask(getIntrospectionQuery(options)));
      expect(__schema.types.length).toBeGreaterThan(30);
      expect(test.statements).toEqual([]);
    },
  );

  it('that goes round in circles is refused', async () => {
    const { errors } = await test.ask(
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
  });
});

describe('odd values in variables', () => {
  it.each(['\u0000', '\ud800', '\udc00x', '__proto__', 'constructor', '🐟', ''])(
    'find nobody: %j',
    async (name) => {
      expect(
        dataOf(await test.ask('query ($name: String!) { leader(name: $name) { id } }', { name })),
      ).toEqual({
        leader: null,
      });
      const { errors } = await test.ask('query ($name: String!) { whoMet(name: $name) { totalCount } }', {
        name,
      });
      expect(errors?.[0]?.extensions['code']).toBe('UNKNOWN_NAME');
    },
  );

  it.each([
    [
      'query ($f: MeetingFilter) { meetings(filter: $f) { totalCount } }',
      '{"f":{"__proto__":{"status":["HELD"]}}}',
    ],
    ['query ($n: Int) { leaders(first: $n) { totalCount } }', '{"n":99999999999999999999}'],
    ['query ($n: Int) { leaders(first: $n) { totalCount } }', '{"n":1.5}'],
    ['query ($n: Int!) { leaders(first: $n) { totalCount } }', '{"__proto__":{"n":1}}'],
    ['query ($d: Date) { meetings(filter: { from: $d }) { totalCount } }', '{"d":"2025-02-29"}'],
    ['query ($d: Date) { meetings(filter: { from: $d }) { totalCount } }', '{"d":20250821}'],
  ])('are refused where they do not fit: %s %s', async (query, variables) => {
    const response = await post(test.api, `{"query":${JSON.stringify(query)},"variables":${variables}}`);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]!.extensions.code).toBe('BAD_INPUT');
    expect(test.statements).toEqual([]);
  });

  it('of a type that none is asked for do no harm', async () => {
    const response = await post(
      test.api,
      '{"query":"{ graph { sources } }","variables":{"__proto__":{"a":1}}}',
    );
    expect(await response.json()).toEqual({ data: { graph: { sources: 5 } } });
  });
});

it('a request with many faults has the first five listed', async () => {
  const { errors } = await test.ask(`{ ${Array.from({ length: 30 }, (_, n) => `nope${n}`).join(' ')} }`);
  expect(errors).toHaveLength(5);
});

describe('over HTTP', () => {
  const send = (method: string, search = '', headers = {}): Promise<Response> =>
    Promise.resolve(
      test.api.fetch(`${address}${search}`, { method, headers: { accept: 'application/json', ...headers } }),
    );

  it.each(['HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is no method here', async (method) => {
    const response = await send(method, `?query=${encodeURIComponent('{ graph { version } }')}`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(test.statements).toEqual([]);
  });

  it('GET takes variables and the name of the operation', async () => {
    const search = new URLSearchParams({
      query: 'query A { graph { version } } query B($n: Int) { leaders(first: $n) { nodes { id } } }',
      operationName: 'B',
      variables: '{"n":1}',
    });
    const { data } = (await (await send('GET', `?${search}`)).json()) as {
      data: { leaders: { nodes: unknown[] } };
    };
    expect(data.leaders.nodes).toHaveLength(1);
  });

  it.each([
    ['variables', 'x'],
    ['variables', '[]'],
    ['extensions', '{'],
  ])('GET with malformed %s (%s) is refused', async (name, text) => {
    const search = new URLSearchParams({ query: '{ graph { version } }', [name]: text });
    expect((await send('GET', `?${search}`)).status).toBe(400);
    expect(test.statements).toEqual([]);
  });

  it('no other site is let in', async () => {
    const response = await send('OPTIONS', '', {
      origin: 'http://elsewhere.example',
      'access-control-request-method': 'POST',
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

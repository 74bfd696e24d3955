import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataOf, post } from '../support/ask.ts';
import { address, openTestApi, type TestApi } from '../support/open-test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await openTestApi(['articles/2025-08-21-lavrov-conditions.yaml']);
});
beforeEach(() => {
  test.statements.length = 0;
});
afterAll(() => test.graph.close());

const deep = (levels: number): string =>
  `{ leaders(first: 1) ${'{ nodes { contacts(first: 1) '.repeat(levels)}{ totalCount }${' } }'.repeat(levels)} }`;

describe('a question that asks too much is refused before the database is asked', () => {
  it.each([
    ['tokens', `{ ${'graph { version } '.repeat(600)}}`],
    ['depth', deep(12)],
    ['aliases', `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: graph { version }`).join(' ')} }`],
    [
      'cost',
      '{ leaders(first: 100) { nodes { contacts(first: 100) { nodes { leader { contacts(first: 100) { nodes { meetingCount } } } } } } } }',
    ],
  ])('by %s', async (limit, query) => {
    const { errors } = await test.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
    expect(errors![0]!.extensions['maximum']).toBeGreaterThan(0);
    expect(test.statements).toEqual([]);
  });

  it('by the size of its body', async () => {
    const response = await post(
      test.api,
      JSON.stringify({ query: `{ graph { version } } #${'x'.repeat(2e6)}` }),
    );
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('LIMIT_EXCEEDED');
  });

  it.each([0, -1, 101, 2147483647])('by the page size %s', async (first) => {
    const { errors } = await test.ask(`{ leaders(first: ${first}) { nodes { id } } }`);
    expect(errors?.[0]?.message).toContain(String(first));
    expect(test.statements).toEqual([]);
  });
});

describe('a question that cannot be understood says what was expected', () => {
  it.each([
    ['{ nope }', 'BAD_INPUT'],
    ['{ graph { version ', 'BAD_INPUT'],
    ['{ meetings(filter: { from: "2025-02-30" }) { totalCount } }', 'BAD_INPUT'],
    ['{ meetings(filter: { from: "2025-03-02", to: "2025-03-01" }) { totalCount } }', 'BAD_INPUT'],
    ['{ meetings(after: "nonsense") { totalCount } }', 'BAD_INPUT'],
    ['{ country(code: "XX") { name } }', 'UNKNOWN_NAME'],
    ['{ meetings(filter: { placeCountry: "Atlantis" }) { totalCount } }', 'UNKNOWN_NAME'],
    ['{ whoMet(name: "Macrn") { totalCount } }', 'UNKNOWN_NAME'],
  ])('%s', async (query, code) => {
    const { errors } = await test.ask(query);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/MATCH \(|\.ts\b|node_modules|\/work|originalError/);
  });

  it('names the nearest for a name it does not know', async () => {
    const { errors } = await test.ask('{ whoMet(name: "Macrn") { totalCount } }');
    expect(errors?.[0]?.message).toContain('Macron');
  });

  it('answers null for an unknown leader', async () => {
    expect(dataOf(await test.ask('{ leader(name: "Nobody") { id } }'))).toEqual({ leader: null });
  });

  it.each(['{', '[]', 'null', '[{"query":"{graph{version}}"}]', '{"query":1}'])(
    'the body %s',
    async (body) => {
      const response = await post(test.api, body);
      const text = await response.text();
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(text).toContain('errors');
      expect(text).not.toMatch(/originalError|at position|\.ts\b/);
      expect(test.statements).toEqual([]);
    },
  );

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('a body of type %s', async (type) => {
    const response = await post(test.api, 'query=%7Bgraph%7Bversion%7D%7D', { 'content-type': type });
    expect(response.status).toBe(415);
    expect(test.statements).toEqual([]);
  });

  it('a query by GET is answered', async () => {
    const response = await test.api.fetch(`${address}?query=${encodeURIComponent('{ graph { leaders } }')}`, {
      headers: { accept: 'application/json' },
    });
    expect(await response.json()).toEqual({ data: { graph: { leaders: 14 } } });
  });
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listedOperations, listedText } from '../../../src/api/listed/listed-operations.ts';
import { lavrov } from '../../support/dossiers.ts';
import { openEvents, subscriptionUrl } from '../../support/event-stream.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { runWholeService, type WholeService } from '../../support/run-whole-service.ts';
import { byToken } from '../../support/tokens.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const size = '{ graph { leaders } }';
const contacts = 'query Contacts($name: String!) { whoMet(name: $name) { totalCount } }';
const live = 'subscription { graphChanged { version } }';

describe('a list of operations', () => {
  it('may be texts, or texts by ids or by their hashes', () => {
    for (const json of [[size], { size }, { [hashOf(size)]: size }]) {
      const listed = listedOperations(json)!;
      expect(listedText(listed, { query: size })).toBe(size);
      expect(listedText(listed, { documentId: hashOf(size) })).toBe(size);
      expect(listedText(listed, { documentId: `sha256:${hashOf(size)}` })).toBe(size);
      expect(listedText(listed, { extensions: { persistedQuery: { sha256Hash: hashOf(size) } } })).toBe(size);
      expect(listedText(listed, { query: `${size} ` })).toBeNull();
      expect(listedText(listed, {})).toBeNull();
    }
    expect(listedText(listedOperations({ size })!, { documentId: 'size' })).toBe(size);
    // An id stands for its text, and is none.
    expect(listedText(listedOperations({ size })!, { query: 'size' })).toBeNull();
  });

  it.each([[[]], [{}], ['text'], [null], [[1]], [{ a: { b: 'c' } }], [{ [hashOf('another')]: size }]])(
    'is none: %j',
    (json) => {
      expect(listedOperations(json)).toBeNull();
    },
  );
});

describe('a service with a list of operations', () => {
  let test: TestApi;
  let service: WholeService;
  beforeAll(async () => {
    test = await openTestApi([lavrov]);
    service = await runWholeService(test.graph, { listed: listedOperations({ size, contacts, live }) });
  });
  afterAll(async () => {
    await service.stop();
    await test.graph.close();
  });

  const post = async (
    body: object,
    accept = 'application/json',
  ): Promise<[status: number, answer: unknown]> => {
    const headers = { 'content-type': 'application/json', accept };
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return [response.status, await response.json()];
  };
  const persisted = (text: string): object => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

  it('answers them by text, by hash and by id, with variables', async () => {
    const answer = [200, { data: { graph: { leaders: 14 } } }];
    for (const accept of ['application/json', 'application/graphql-response+json, application/json;q=0.9'])
      for (const body of [
        { query: size },
        { documentId: 'size' },
        { documentId: hashOf(size) },
        { extensions: persisted(size) },
      ])
        expect(await post(body, accept)).toEqual(answer);
    const variables = { name: 'Macron' };
    expect(await post({ documentId: 'contacts', variables })).toEqual([
      200,
      { data: { whoMet: { totalCount: 8 } } },
    ]);
  });

  it('answers them by GET too, and as subscriptions', async () => {
    const extensions = encodeURIComponent(JSON.stringify(persisted(size)));
    for (const search of [
      `query=${encodeURIComponent(size)}`,
      `documentId=size`,
      `extensions=${extensions}`,
    ]) {
      const response = await fetch(`${service.url}/graphql?${search}`);
      expect([search, await response.json()]).toEqual([search, { data: { graph: { leaders: 14 } } }]);
    }
    const stream = await openEvents(subscriptionUrl(service.url, live));
    expect((await stream.next())!.data.data.graphChanged.version).toBe(1);
    stream.close();
  });

  it.each([
    ['another', { query: '{ graph { sources } }' }],
    ['one written otherwise', { query: `${size} ` }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['what was never listed, by its hash', { extensions: persisted('{ graph { sources } }') }],
    [
      'what is not listed, beside the hash of what is',
      { query: '{ graph { sources } }', extensions: persisted(size) },
    ],
    ['nothing', {}],
    ['what is no text', { query: ['{ a }'], documentId: { a: 1 } }],
  ])('refuses %s, and asks the database nothing', async (_, body) => {
    const asked = (): unknown[] =>
      test.statements.filter(({ statement }) => !/RETURN state\.version/.test(statement));
    const before = asked().length;
    for (const accept of ['application/json', 'application/graphql-response+json, */*;q=0.1']) {
      const [status, answer] = await post(body, accept);
      expect([400, 403]).toContain(status);
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
      expect(answer).not.toHaveProperty('data');
    }
    expect(asked().length).toBe(before);
  });

  it('has no playground, also where tokens are asked for: what a browser opens there holds no facts', async () => {
    const guarded = await runWholeService(test.graph, { listed: listedOperations([size]), access: byToken });
    for (const { url } of [service, guarded]) {
      const response = await fetch(`${url}/graphql?query=${encodeURIComponent(size)}`, {
        headers: { accept: 'text/html' },
      });
      const text = await response.text();
      expect(text).toContain('There is no playground here');
      expect(text).not.toContain('leaders');
    }
    await guarded.stop();
  });

  it('leaves links as they are', async () => {
    expect((await fetch(`${service.url}/export/contacts.csv?leader=Macron`)).status).toBe(200);
  });

  it('does not start over a list with what the schema does not answer', async () => {
    const broken = await runWholeService(null, { listed: listedOperations([size, '{ nonsense }', '{']) });
    expect(() => broken.over(test.graph)).toThrow(
      /^Expected PARLEY_OPERATIONS to list documents .*nonsense/s,
    );
    await broken.stop();
  });
});

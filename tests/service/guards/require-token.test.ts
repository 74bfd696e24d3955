import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lavrov } from '../../support/dossiers.ts';
import { openEvents, subscriptionUrl } from '../../support/event-stream.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { askOf, runWholeService, type WholeService } from '../../support/run-whole-service.ts';
import { bearing, byToken, tokenOfTests } from '../../support/tokens.ts';

const friend = 'https://dashboards.example';

let test: TestApi;
let service: WholeService;
beforeAll(async () => {
  test = await openTestApi([lavrov]);
  service = await runWholeService(test.graph, { access: byToken, embedOrigins: [friend] });
});
afterAll(async () => {
  await service.stop();
  await test.graph.close();
});

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${service.url}${path}`, { headers });

describe('where tokens are asked for', () => {
  it.each(['/graphql?query={graph{leaders}}', '/export/contacts.csv?leader=Macron', '/metrics', '/graphql'])(
    'facts are for those alone who bring one: %s',
    async (path) => {
      for (const headers of [
        {},
        bearing('another'),
        { authorization: `Basic ${btoa(`x:${tokenOfTests}`)}` },
      ]) {
        const response = await get(path, headers);
        expect(response.status).toBe(401);
        expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="Parley"/);
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
        expect(errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
      }
      if (path !== '/graphql') expect((await get(path, bearing())).status).toBe(200);
    },
  );

  it('nothing is asked of the database for those who bring none', async () => {
    test.statements.length = 0;
    expect((await askOf(service, '{ leaders { totalCount } }')).status).toBe(401);
    expect(test.statements.filter(({ statement }) => statement.includes('Leader'))).toEqual([]);
  });

  it.each(['/', '/embed/parley.js', '/embed/network?leader=Macron', '/health/live', '/favicon.svg'])(
    'pages without facts, and how the service is, are open: %s',
    async (path) => {
      expect((await get(path)).status).toBe(200);
    },
  );

  it('a browser may open the playground, which asks with the token that it is given', async () => {
    expect((await get('/graphql', { accept: 'text/html' })).status).toBe(200);
    for (const accept of ['text/html', 'application/json, text/html;q=0', 'text/html, text/event-stream']) {
      const text = await (await get('/graphql?query={graph{leaders}}', { accept })).text();
      expect(text).not.toMatch(/"leaders": ?\d/);
      expect(text).toMatch(/^\s*<!doctype html>/i);
    }
  });

  it.each([
    '/x/../graphql',
    '//graphql',
    '/./graphql',
    '/%67raphql',
    '/embed/../graphql',
    '/health/../graphql',
    '/graphql/',
    '/GraphQL',
    'http://127.0.0.1/graphql',
    '/export/../graphql',
    '/embed/%2e%2e/export/contacts.csv',
  ])('there is no way around by another spelling of an address: %s', async (path) => {
    const { hostname, port } = new URL(service.url);
    const query = `?query=${encodeURIComponent('{ graph { leaders } }')}&leader=Macron`;
    for (const accept of ['application/json', 'text/html']) {
      const response = await new Promise<IncomingMessage>((resolve) => {
        // Not by fetch, which tidies a path up first.
        request({ hostname, port, path: path + query, headers: { accept } }, resolve).end();
      });
      const text = (await response.toArray()).join('');
      expect([401, 404]).toContain(response.statusCode);
      expect(text).not.toMatch(/"leaders": ?\d|Macron/);
    }
  });

  it('subscriptions need one too', async () => {
    const address = subscriptionUrl(service.url, 'subscription { graphChanged { version } }');
    expect((await get(address.slice(service.url.length), { accept: 'text/event-stream' })).status).toBe(401);
    const stream = await openEvents(address, { headers: bearing() });
    expect((await stream.next())!.data.data.graphChanged.version).toBe(1);
    stream.close();
  });

  it('a page of another origin that is let in may bring one, and read that it is refused', async () => {
    const preflight = await fetch(`${service.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: friend, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
    const refused = await askOf(service, '{ graph { leaders } }', {}, { origin: friend });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, friend]);
  });

  it('the audit says who asked, by the name of the token, and the log never has one', async () => {
    await (await askOf(service, '{ graph { sources } }', {}, bearing())).text();
    await expect.poll(() => service.lines.filter(({ who }) => who === 'tests')).not.toEqual([]);
    await (await askOf(service, '{ graph { sources } }', {}, bearing('a-wrong-one'))).text();
    expect(service.text()).not.toMatch(/a-wrong-one/);
    expect(service.text()).not.toContain(tokenOfTests);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../../src/api/api.ts';
import { driverGraph } from '../../../src/graph/driver-graph.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { loadAccount } from '../../../src/load/load-account.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import { listen, type Listening } from '../../../src/service/listen.ts';
import { invented, lavrov } from '../../support/dossiers.ts';
import { openEvents, subscriptionUrl, type EventStream } from '../../support/event-stream.ts';
import { openQuietApi, openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { wayTo } from '../../support/severed-server.ts';
import { testServer } from '../../support/test-server.ts';

const changes = 'subscription { graphChanged { version loadedAt leaders incomplete } }';
const server = testServer();

let test: TestApi;
const opened: { stop: () => unknown }[] = [];
beforeEach(async () => {
  test = await openTestApi([lavrov]);
});
afterEach(async () => {
  for (const { stop } of opened.splice(0).reverse()) await stop();
  await test.graph.close();
});

async function serve(api: Api): Promise<Listening> {
  const listening = await listen(api.handle, { host: '127.0.0.1', port: 0 });
  opened.push({
    stop: async () => {
      api.close();
      await listening.close();
    },
  });
  return listening;
}

async function subscribe(url: string, query = changes, init: RequestInit = {}): Promise<EventStream> {
  const stream = await openEvents(subscriptionUrl(url, query), init);
  opened.push({ stop: stream.close });
  return stream;
}

async function load(graph: Graph, file: string): Promise<void> {
  await loadAccount(graph, await readDossier(file, null));
}

describe('a subscription to changes of the graph', () => {
  it('says at once how the graph is, and then what a load has made of it', async () => {
    const { url } = await serve(test.api);
    const stream = await subscribe(url);
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
    const first = await stream.next();
    expect(first).toEqual({
      name: 'next',
      data: {
        data: { graphChanged: { version: 1, loadedAt: expect.any(String), leaders: 14, incomplete: [] } },
      },
    });
    await load(test.graph, invented[0]);
    const { version, loadedAt, leaders } = (await stream.next())!.data.data.graphChanged;
    expect(version).toBe(2);
    expect(loadedAt > first!.data.data.graphChanged.loadedAt).toBe(true);
    expect(leaders).toBeGreaterThan(14);
  });

  it('answers what is selected, under its own keys, through fragments and directives', async () => {
    const { url } = await serve(test.api);
    const query = `subscription Live { now: graphChanged { v: version ...Size meetings @skip(if: true) __typename } }
      fragment Size on Graph { sources n: leaders }`;
    const { data } = (await (await subscribe(url, query)).next())!;
    expect(data).toEqual({ data: { now: { v: 1, sources: 1, n: 14, __typename: 'Graph' } } });
  });

  it('comes by POST too', async () => {
    const { url } = await serve(test.api);
    const stream = await openEvents(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: changes }),
    });
    opened.push({ stop: stream.close });
    expect((await stream.next())!.data.data.graphChanged.version).toBe(1);
  });

  it('is kept alive by comments, and asks each client for another wait before it comes back', async () => {
    const { url } = await serve(test.api);
    const streams = await Promise.all(Array.from({ length: 12 }, () => subscribe(url)));
    for (const stream of streams) await stream.next();
    const waits = streams.map(({ retry }) => retry()!);
    for (const wait of waits) {
      expect(wait).toBeGreaterThanOrEqual(2000);
      expect(wait).toBeLessThanOrEqual(10_000);
    }
    expect(new Set(waits).size).toBeGreaterThan(6);
    streams[0]!.next().catch(() => {});
    await expect.poll(() => streams[0]!.comments(), { timeout: 20_000 }).toBeGreaterThan(2);
  });
});

describe('many subscriptions', () => {
  it('cost one look at the version a second together, and none once they are gone', async () => {
    const { url } = await serve(test.api);
    const streams = await Promise.all(Array.from({ length: 200 }, () => subscribe(url)));
    for (const stream of streams) expect((await stream.next())!.data.data.graphChanged.version).toBe(1);
    test.statements.length = 0;
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const seconds = (performance.now() - start) / 1000;
    expect(test.statements.length).toBeGreaterThan(0);
    expect(test.statements.length).toBeLessThanOrEqual(seconds + 1);

    test.statements.length = 0;
    await load(test.graph, invented[0]);
    test.statements.length = 0;
    for (const stream of streams) expect((await stream.next())!.data.data.graphChanged.version).toBe(2);
    // The version, all the rest once, and perhaps the version again.
    expect(test.statements.length).toBeLessThanOrEqual(3);

    for (const { close } of streams) close();
    await expect
      .poll(
        async () => {
          test.statements.length = 0;
          await new Promise((resolve) => setTimeout(resolve, 1500));
          return test.statements.length;
        },
        { timeout: 20_000 },
      )
      .toBe(0);
  });

  it('are refused beyond a limit, and let in again once others have gone', async () => {
    const { url } = await serve(openQuietApi(test.graph, { subscribers: 2 }));
    const streams = [await subscribe(url), await subscribe(url)];
    for (const stream of streams) await stream.next();
    const refused = await subscribe(url);
    expect((await refused.next())!.data.errors).toMatchObject([
      {
        message: expect.stringContaining('at most 2'),
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'subscribers' },
      },
    ]);
    expect(await refused.next()).toEqual({ name: 'complete', data: null });
    streams[0]!.close();
    await expect
      .poll(async () => (await (await subscribe(url)).next())!.data.errors, { timeout: 20_000 })
      .toBeUndefined();
  });
});

describe('a subscription is refused', () => {
  it('where no events are accepted, however the request comes', async () => {
    const { url } = await serve(test.api);
    const asked = await fetch(subscriptionUrl(url, changes), { headers: { accept: 'application/json' } });
    const posted = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: changes }),
    });
    for (const response of [asked, posted]) {
      expect(response.status).toBe(406);
      expect(await response.json()).toMatchObject({
        errors: [
          { message: expect.stringContaining('text/event-stream'), extensions: { code: 'BAD_INPUT' } },
        ],
      });
    }
  });

  it.each([
    ['two at once', 'subscription { a: graphChanged { version } b: graphChanged { version } }'],
    ['one beside a question', 'subscription { graphChanged { version } __typename }'],
    ['one that does not exist', 'subscription { leaderChanged { name } }'],
    [
      'too many aliases',
      `subscription { graphChanged { ${'abcdefghijklmnop'.replace(/./g, '$&: version ')} } }`,
    ],
  ])('%s', async (_, query) => {
    const { url } = await serve(test.api);
    const stream = await subscribe(url, query);
    const { data } = (await stream.next())!;
    expect(data.data ?? null).toBeNull();
    expect(data.errors[0].extensions.code).toMatch(/^(BAD_INPUT|LIMIT_EXCEEDED)$/);
  });
});

describe('the end of the service', () => {
  it('is told to those who listen, whose streams do not hold it up', async () => {
    const listening = await listen(test.api.handle, { host: '127.0.0.1', port: 0 });
    const stream = await subscribe(listening.url);
    await stream.next();
    const start = performance.now();
    test.api.close();
    await listening.close();
    expect(performance.now() - start).toBeLessThan(2000);
    expect((await stream.next())!.data.errors).toMatchObject([
      { message: expect.stringContaining('stopping'), extensions: { code: 'GRAPH_UNAVAILABLE' } },
    ]);
    expect(await stream.next()).toEqual({ name: 'complete', data: null });
    expect(await stream.next()).toBeNull();
  });
});

// Encryption and routing know the server by its name, so neither goes by a way of our own.
describe.runIf(server.uri.startsWith('bolt://'))('while the database is away', () => {
  it('a stream stays open, and goes on once it is back', async () => {
    const way = await wayTo(server.uri);
    opened.push({ stop: way.close });
    const graph = driverGraph({ ...server, uri: way.uri, readTimeout: 1000 });
    opened.push({ stop: graph.close });
    const { url } = await serve(openQuietApi(graph));
    const stream = await subscribe(url);
    expect((await stream.next())!.data.data.graphChanged.version).toBe(1);
    await way.become('refuses');
    await load(test.graph, invented[0]);
    const changed = stream.next();
    expect(
      await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 2500, 'nothing yet'))]),
    ).toBe('nothing yet');
    // Who comes now hears what was known last, and no error, which would end an EventSource for good.
    const late = await subscribe(url);
    expect((await late.next())!.data.data.graphChanged.version).toBe(1);
    await way.become('open');
    expect((await changed)!.data.data.graphChanged.version).toBe(2);
    expect((await late.next())!.data.data.graphChanged.version).toBe(2);
  });
});

import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Report } from '../../../src/service/health/readiness.ts';
import { startParley, type Running } from '../../support/parley.ts';
import { until } from '../../support/processes.ts';
import { openEvents, subscriptionUrl } from '../../support/event-stream.ts';
import { wayTo, type Way } from '../../support/severed-server.ts';
import { emptyGraph } from '../../support/test-graph.ts';

const { uri, user, password, database } = inject('neo4j');

let way: Way;
let serving: Running | undefined;
beforeEach(async () => {
  await (await emptyGraph()).close();
  way = await wayTo(uri);
});
afterEach(async () => {
  serving?.process.kill('SIGKILL');
  await serving?.ended;
  await way.close();
});

/** Starts a service on the tests' database, by a way that can be cut, and waits until it says where it is. */
async function serve(words: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const server = { NEO4J_URI: way.uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const started = startParley(['serve', ...words], { ...server, PARLEY_PORT: '0', ...environment });
  serving = started;
  const address = (): string | undefined => /^Service: (\S+),/m.exec(started.said())?.[1];
  await until('the service listens', async () => address() !== undefined);
  return address()!;
}

async function ready(url: string): Promise<Report & { status: number }> {
  const response = await fetch(`${url}/health/ready`);
  return { ...((await response.json()) as Report), status: response.status };
}

const ask = async (url: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

describe('a service whose server is down', () => {
  it('is live and not ready, says so, and loads and answers once the server is there', async () => {
    await way.become('refuses');
    const url = await serve(['--load', 'articles']);
    await until('it says what it waits for', async () => /until it answers/.test(serving!.said()));
    expect(serving!.said()).toMatch(/^Database: Expected a Neo4j that answers at .*nothing listens there/m);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    await until('the database is seen to be away', async () => (await ready(url)).database === 'away');
    expect(await ready(url)).toMatchObject({ status: 503, phase: 'starting' });
    expect((await ask(url, '{ graph { leaders } }')).status).toBe(503);
    await way.become('open');
    await until('it is ready', async () => (await ready(url)).status === 200);
    expect(await (await ask(url, '{ graph { leaders } }')).json()).toEqual({
      data: { graph: { leaders: 14 } },
    });
    await until('it is announced', async () => serving!.said().includes('Parley holds 14 leaders'));
  });

  it('ends at once when it is told to stop while it waits', async () => {
    await way.become('refuses');
    await serve([]);
    serving!.process.kill('SIGTERM');
    expect((await serving!.ended).code).toBe(0);
  });

  it('ends with what is wrong where waiting would not help', async () => {
    await serve([], { NEO4J_PASSWORD: 'not this one' });
    const { code, err } = await serving!.ended;
    expect(code).toBe(4);
    expect(err).toContain('refuses the credentials');
  });
});

describe('a service that is told to stop', () => {
  it('is red at once, loses none of 25 requests, ends event streams with a reason, and ends with 0 within ten seconds', async () => {
    const url = await serve(['--load', 'articles'], { PARLEY_DRAIN: '2000', PARLEY_CACHE: '0' });
    await until('it is ready', async () => (await ready(url)).status === 200);
    const stream = await openEvents(subscriptionUrl(url, 'subscription { graphChanged { version } }'));
    await stream.next();
    // Each of a shape of its own, which takes the database a while to plan.
    const asked = Array.from({ length: 25 }, async (_, at) => {
      const fields = Array.from({ length: 3 }, (__, of) => `a${at}x${of}: name`).join(' ');
      const query = `{ whoMet(name: "Macron") { nodes { leader { ${fields} tenures { office { title } } } } } }`;
      const response = await ask(url, query);
      return [response.status, ((await response.json()) as { data: object }).data !== undefined];
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    serving!.process.kill('SIGTERM');
    const start = performance.now();
    await until('it says that it stops', async () => serving!.said().includes('Stopping'), 5000);
    expect(await ready(url)).toMatchObject({ status: 503, phase: 'stopping' });
    const late = await ask(url, '{ graph { leaders } }');
    expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
    expect((await stream.next())!.data.errors[0].message).toContain('The service is stopping');
    expect(await Promise.all(asked)).toEqual(asked.map(() => [200, true]));
    expect((await serving!.ended).code).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

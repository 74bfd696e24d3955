import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { asker, type Answered, type Ask } from '../support/ask.ts';
import { openQuietApi } from '../support/open-test-api.ts';
import { wayTo, type Way } from '../support/severed-server.ts';
import { testServer } from '../support/test-server.ts';

const server = testServer();
const question = '{ graph { version } }';
const two = '{ graph { version } leaders(first: 1) { totalCount } }';

let way: Way;
let graph: Graph;
let ask: Ask;
beforeEach(async () => {
  way = await wayTo(server.uri);
  graph = driverGraph({ ...server, uri: way.uri, readTimeout: 1000 });
  ask = asker(openQuietApi(graph));
  // A database that has its hands full takes longer than it may to think of a way the first time.
  await expect.poll(async () => (await ask(two)).errors, { timeout: 60_000 }).toBeUndefined();
});
afterEach(async () => {
  await graph.close();
  await way.close();
});

/** The answers to many questions at once, and how long the last of them took in seconds. */
async function askMany(count: number): Promise<{ answers: Answered[]; seconds: number }> {
  const start = performance.now();
  const answers = await Promise.all(
    Array.from({ length: count }, (_, n) => ask(n % 3 === 0 ? two : question)),
  );
  return { answers, seconds: (performance.now() - start) / 1000 };
}

function expectAway(answers: readonly Answered[]): void {
  for (const answer of answers) {
    expect(answer.errors!.length).toBeGreaterThan(0);
    for (const { extensions } of answer.errors!) expect(extensions).toEqual({ code: 'GRAPH_UNAVAILABLE' });
    expect(JSON.stringify(answer)).not.toMatch(/MATCH|\.ts\b|node_modules|127\.0\.0\.1|bolt|stack/);
  }
}

// Encryption and routing know the server by its name, so neither goes by a way of our own.
describe.runIf(server.uri.startsWith('bolt://'))('the same API answers again', () => {
  it.each(['refuses', 'silent'] as const)(
    'after 150 questions at once to one that has gone (%s), each answered in time that it is away',
    async (state) => {
      await way.become(state);
      const { answers, seconds } = await askMany(150);
      expectAway(answers);
      expect(seconds).toBeLessThan(4);
      await way.become('open');
      await expect.poll(async () => (await ask(question)).errors, { timeout: 20_000 }).toBeUndefined();
      // Every place in the pool is free again: as many at once as there are places are answered, once all are connected.
      const refused = async (): Promise<unknown[]> =>
        (await askMany(100)).answers.flatMap(({ errors }) => errors ?? []);
      await expect.poll(refused, { timeout: 60_000, interval: 1000 }).toEqual([]);
    },
  );

  it('after a database that goes in the middle of a question', async () => {
    const asked = graph.read('UNWIND range(1, 1000000000) AS n RETURN sum(n) AS total');
    setTimeout(() => void way.become('refuses'), 300);
    await expect(asked).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    await way.become('open');
    await expect.poll(async () => (await ask(question)).errors, { timeout: 20_000 }).toBeUndefined();
  });
});

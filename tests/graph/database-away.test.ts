import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { asker, type Ask } from '../support/ask.ts';
import { openQuietApi } from '../support/open-test-api.ts';
import { wayTo, type Way } from '../support/severed-server.ts';

const server = inject('neo4j');

let way: Way;
let graph: Graph;
let ask: Ask;
beforeEach(async () => {
  way = await wayTo(server.uri);
  graph = driverGraph({ ...server, uri: way.uri, readTimeout: 1000 });
  ask = asker(openQuietApi(graph));
});
afterEach(async () => {
  await graph.close();
  await way.close();
});

const question = '{ graph { version } }';

// Encryption and routing know the server by its name, so neither goes by a way of our own.
describe.runIf(server.uri.startsWith('bolt://'))('a database that goes away while serving', () => {
  it.each(['refuses', 'silent'] as const)('and %s is said to be away, until it is back', async (state) => {
    expect((await ask(question)).errors).toBeUndefined();
    await way.become(state);
    for (let time = 0; time < 3; time++) {
      // Several at once, as a dashboard asks: the pool's own complaints are understood too.
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask(question)));
      for (const { errors } of answers)
        expect(errors).toMatchObject([{ extensions: { code: 'GRAPH_UNAVAILABLE' } }]);
    }
    await way.become('open');
    await expect.poll(async () => (await ask(question)).errors, { timeout: 20_000 }).toBeUndefined();
  });

  it('in the middle of a question, and is said to be away', async () => {
    const asked = graph.read('UNWIND range(1, 1000000000) AS n RETURN sum(n) AS total');
    setTimeout(() => void way.become('refuses'), 300);
    await expect(asked).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  });
});

import { afterEach, expect, it } from 'vitest';
import { listen, type Listening, type ListenSettings } from '../../src/service/listen.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openQuietApi } from '../support/open-test-api.ts';

const api = openQuietApi({} as Graph);
const opened: Listening[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function open(settings: ListenSettings): Promise<Listening> {
  const listening = await listen(api.handle, settings);
  opened.push(listening);
  return listening;
}

it('names an address that a browser can open', async () => {
  const { url } = await open({ host: '0.0.0.0', port: 0 });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${url}/nowhere`)).status).toBe(404);
});

it('says so where the port is taken, and how to choose another', async () => {
  const { url } = await open({ host: '127.0.0.1', port: 0 });
  const port = Number(new URL(url).port);
  await expect(open({ host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'SETUP_FAILED',
    message: expect.stringMatching(`port ${port}; found that something else listens there.*PARLEY_PORT=`),
  });
});

it('says so where the machine has no such address', async () => {
  // An address set aside for documentation.
  await expect(open({ host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    code: 'SETUP_FAILED',
    message: expect.stringMatching(/this machine has no such address.*PARLEY_HOST/),
  });
});

it('stops as soon as the last answer is out, whatever the client would keep its connection for', async () => {
  const answering = Promise.withResolvers<void>();
  const { url, close } = await listen(
    async (_, response) => {
      await answering.promise;
      response.end('done');
    },
    { host: '127.0.0.1', port: 0 },
  );
  const answer = fetch(url).then(async (response) => response.text());
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = close();
  answering.resolve();
  expect(await answer).toBe('done');
  const start = performance.now();
  await closed;
  expect(performance.now() - start).toBeLessThan(1000);
});

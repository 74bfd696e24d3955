import { Agent, request } from 'node:http';
import { setTimeout as passing } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBalancer, type Balancer } from '../../support/balancer.ts';
import { environmentOf, startService, type LiveService } from '../../support/hostile/live-service.ts';
import { openTestApi } from '../../support/open-test-api.ts';
import { lavrov } from '../../support/dossiers.ts';
import { testServer } from '../../support/test-server.ts';

/** A second to answer on, in which whoever sends requests here learns to send them elsewhere. */
const environment = { ...environmentOf(testServer()), PARLEY_DRAIN: '1000' };
const body = '{"query":"{ whoMet(name: \\"Macron\\") { totalCount } }"}';

let balancer: Balancer;
let services: LiveService[];
beforeAll(async () => {
  await (await openTestApi([lavrov])).graph.close();
  balancer = await openBalancer();
  services = await Promise.all([startService(environment), startService(environment)]);
});
afterAll(async () => {
  await Promise.all(services.map(async ({ stop }) => stop()));
  await balancer.close();
});

/** What came of a question by way of the balancer: its answer, or why there was none. */
function ask(agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sent = request(`${balancer.url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.once('error', (error) => resolve(error.message));
      response.once('end', () => resolve(text));
    });
    sent.once('error', (error) => resolve(error.message));
    sent.end(body);
  });
}

it('two services behind a balancer answer every request while one after the other starts anew', async () => {
  const urls = (): string[] => services.map(({ url }) => url);
  await balancer.over(urls());
  // Connections are kept, as those of a dashboard's server are.
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  await expect.poll(async () => ask(agent)).toContain('"totalCount":8');
  const leaving = new AbortController();
  const answers = new Map<string, number>();
  const asking = Array.from({ length: 8 }, async () => {
    while (!leaving.signal.aborted) {
      const answer = await ask(agent);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      await passing(10);
    }
  });
  for (const at of [0, 1]) {
    await services[at]!.stop();
    services[at] = await startService(environment);
    await balancer.over(urls());
  }
  leaving.abort();
  await Promise.all(asking);
  agent.destroy();
  const good = '{"data":{"whoMet":{"totalCount":8}}}';
  expect(Object.fromEntries(answers)).toEqual({ [good]: expect.any(Number) });
  expect(answers.get(good)).toBeGreaterThan(100);
});

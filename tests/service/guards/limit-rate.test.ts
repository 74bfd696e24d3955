import { afterEach, expect, it } from 'vitest';
import { listen, type Listening } from '../../../src/service/listen.ts';
import { openService, type Guarding } from '../../../src/service/service.ts';
import { bearing, byToken } from '../../support/tokens.ts';

const opened: Listening[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function open(
  guarding: Partial<Guarding>,
): Promise<(path?: string, headers?: Record<string, string>) => Promise<Response>> {
  const routes = { '/': (_: unknown, response: { end: (text: string) => void }) => response.end('facts') };
  const listening = await listen(openService(routes, guarding), { host: '127.0.0.1', port: 0 });
  opened.push(listening);
  return async (path = '/graphql', headers = {}) => fetch(`${listening.url}${path}`, { headers });
}

it('whoever asks too often is told when to ask again', async () => {
  const ask = await open({ rate: 3 });
  for (let times = 0; times < 3; times += 1) expect((await ask()).status).toBe(200);
  const refused = await ask('/export/contacts.csv');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(await refused.json()).toMatchObject({
    errors: [
      {
        message: expect.stringMatching(
          /^Expected at most 3 requests in 60 seconds; found more\. Ask again in \d+ s/,
        ),
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'rate', maximum: 3 },
      },
    ],
  });
  // Pages without facts, and how the service is, cost nothing.
  for (const path of ['/', '/health/ready']) expect((await ask(path)).status).toBe(200);
});

it('each token has its own share, and tokens cannot be tried out', async () => {
  const ask = await open({ rate: 2, access: byToken });
  for (const expected of [401, 401, 429])
    expect((await ask('/graphql', bearing('a guess'))).status).toBe(expected);
  for (const expected of [200, 200, 429]) expect((await ask('/graphql', bearing())).status).toBe(expected);
});

it('0 lets everybody ask as often as they like', async () => {
  const ask = await open({ rate: 0 });
  for (let times = 0; times < 50; times += 1) expect((await ask()).status).toBe(200);
});

import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHosts } from '../../../src/service/guards/known-host.ts';
import { listen, type Listening } from '../../../src/service/listen.ts';
import { openService } from '../../../src/service/service.ts';

let here: Listening;
let anywhere: Listening;
beforeAll(async () => {
  const routes = { '/': (_: unknown, response: { end: (text: string) => void }) => response.end('facts') };
  const own = { host: '127.0.0.1', port: 0 };
  here = await listen(openService(routes, { hosts: ['parley.example'] }), own);
  anywhere = await listen(openService(routes), own);
});
afterAll(async () => {
  for (const each of [here, anywhere]) await each.close();
});

async function ask(
  { url }: Listening,
  host: string,
  path = '/graphql',
): Promise<[status: number, text: string]> {
  const response = await new Promise<IncomingMessage>((resolve) => {
    request(`${url}${path}`, { headers: { host } }, resolve).end();
  });
  return [response.statusCode!, (await response.toArray()).join('')];
}

describe('a request', () => {
  it.each([
    '127.0.0.1',
    '127.0.0.1:4000',
    'localhost:4000',
    '[::1]:4000',
    'parley.example',
    'Parley.Example:443',
  ])('that was sent to a name of ours is answered: %s', async (host) => {
    expect(await ask(here, host)).toEqual([200, 'facts']);
  });

  it.each([
    'evil.example',
    'evil.example:4000',
    'parley.example.evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil',
  ])(
    'that was sent to another is refused, though it came here, by a text that names the setting: %s',
    async (host) => {
      const [status, text] = await ask(here, host);
      expect([status, text]).toEqual([421, expect.stringContaining('PARLEY_HOSTS=')]);
      expect(await ask(anywhere, host)).toEqual([200, 'facts']);
    },
  );

  it('how the service is may be asked by any name', async () => {
    expect((await ask(here, '10.0.0.7:4000', '/health/live'))[0]).toBe(200);
  });
});

describe('the setting', () => {
  it('is names', () => {
    expect(readHosts('parley.example, Other , [2001:db8::1]')).toEqual([
      'parley.example',
      'other',
      '[2001:db8::1]',
    ]);
    for (const text of ['https://parley.example', 'parley.example:80', 'a b', '*', ''])
      expect(readHosts(text)).toBeNull();
  });
});

import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type Listening } from '../../src/service/listen.ts';
import { openService, type Handler } from '../../src/service/service.ts';

const named =
  (name: string): Handler =>
  (_, response) =>
    void response.end(name);

let served: Listening;
beforeAll(async () => {
  const handle = openService({
    '/': named('all'),
    '/export/': named('export'),
    '/export/live/': named('live'),
  });
  served = await listen(handle, { host: '127.0.0.1', port: 0 });
});
afterAll(() => served.close());

async function ask(path: string): Promise<string> {
  const response = await new Promise<IncomingMessage>((resolve) => {
    // Not by fetch, which tidies a path up first.
    const { hostname, port } = new URL(served.url);
    request({ hostname, port, path }, resolve).end();
  });
  return (await response.toArray()).join('');
}

it.each([
  ['/', 'all'],
  ['/graphql?query={a}', 'all'],
  ['/export/contacts.csv', 'export'],
  ['/export/live/feed?of=/', 'live'],
  ['/exports', 'all'],
  ['/?/export/', 'all'],
  ['/export/../', 'export'],
])('sends %s to %s', async (path, name) => {
  expect(await ask(path)).toBe(name);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type Listening } from '../../../src/service/listen.ts';
import { openService } from '../../../src/service/service.ts';

let plain: Listening;
let encrypted: Listening;
beforeAll(async () => {
  const routes = { '/': (_: unknown, response: { end: (text: string) => void }) => response.end('x') };
  const own = { host: '127.0.0.1', port: 0 };
  plain = await listen(openService(routes), own);
  encrypted = await listen(openService(routes, { isEncrypted: true }), own);
});
afterAll(async () => {
  for (const each of [plain, encrypted]) await each.close();
});

async function headersOf({ url }: Listening, path: string): Promise<Headers> {
  return (await fetch(`${url}${path}`)).headers;
}

it('pages are kept from other pages', async () => {
  expect(Object.fromEntries(await headersOf(plain, '/'))).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

it('https is asked for from then on where it is spoken, and nowhere else', async () => {
  expect((await headersOf(encrypted, '/')).get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  expect((await headersOf(plain, '/')).get('strict-transport-security')).toBeNull();
});

it('facts are no pages, and are not taken for one', async () => {
  const headers = await headersOf(plain, '/graphql?query={a}');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cross-origin-resource-policy')).toBeNull();
});

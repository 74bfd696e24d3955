import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEmbedOrigins } from '../../src/service/embed-origins.ts';
import { listen, type Listening } from '../../src/service/listen.ts';
import { openService, type Handler } from '../../src/service/service.ts';

const stranger = 'https://elsewhere.example';
const friend = 'https://dashboards.example:8443';

const answering: Handler = (request, response) => {
  response.writeHead(200, { 'content-type': 'text/plain' });
  response.end(`${request.method} ${request.url}`);
};

const opened: Listening[] = [];
async function open(origins: readonly string[]): Promise<Listening> {
  const routes = { '/': answering, '/embed/': answering };
  const listening = await listen(openService(routes, { embedOrigins: origins }), {
    host: '127.0.0.1',
    port: 0,
  });
  opened.push(listening);
  return listening;
}
let closed: Listening;
let some: Listening;
let all: Listening;
beforeAll(async () => {
  [closed, some, all] = [await open([]), await open([friend, 'http://127.0.0.1:9']), await open(['*'])];
});
afterAll(async () => {
  for (const each of opened) await each.close();
});

type Said = { status: number; headers: IncomingMessage['headers']; text: string };

/** Asks as a browser does on behalf of a page; fetch would not let a page's headers be set. */
async function ask(
  { url }: Listening,
  headers: OutgoingHttpHeaders,
  { path = '/graphql', method = 'GET' } = {},
): Promise<Said> {
  const response = await new Promise<IncomingMessage>((resolve) => {
    request(`${url}${path}`, { method, headers }, resolve).end();
  });
  const text = (await response.toArray()).join('');
  return { status: response.statusCode!, headers: response.headers, text };
}
const preflight = {
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type',
};

describe('a page of another origin', () => {
  it.each([
    ['', () => closed],
    [', some others allowed', () => some],
  ])('is refused, by a text that names the setting%s', async (_, of) => {
    for (const method of ['GET', 'POST', 'HEAD']) {
      const { status, headers, text } = await ask(of(), { origin: stranger }, { method });
      expect([status, headers['access-control-allow-origin']]).toEqual([403, undefined]);
      expect(headers.vary).toBe('Origin');
      if (method !== 'HEAD') expect(text).toContain(`PARLEY_EMBED_ORIGINS=${stranger}`);
    }
  });

  it('may read the script of the pieces all the same, which tells it that it is refused', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(
        closed,
        { origin: stranger },
        { path: '/embed/parley.js?1', method },
      );
      expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
    }
    const { status } = await ask(closed, { origin: stranger }, { path: '/embed/parley.json' });
    expect(status).toBe(403);
  });

  it('is refused before it sends anything, where the browser asks first', async () => {
    const { status, headers, text } = await ask(
      closed,
      { origin: stranger, ...preflight },
      { method: 'OPTIONS' },
    );
    expect(status).toBe(403);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('PARLEY_EMBED_ORIGINS'),
          extensions: { code: 'BAD_INPUT', setting: 'PARLEY_EMBED_ORIGINS', origin: stranger },
        },
      ],
    });
  });

  it('that is allowed may ask and read, without cookies, and is remembered', async () => {
    const asked = await ask(some, { origin: friend, ...preflight }, { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': friend,
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': expect.stringContaining('Content-Type'),
      'access-control-max-age': '7200',
      vary: 'Origin',
    });
    const { status, headers, text } = await ask(some, { origin: friend }, { method: 'POST' });
    expect([status, text]).toEqual([200, 'POST /graphql']);
    expect(headers).toMatchObject({ 'access-control-allow-origin': friend, vary: 'Origin' });
    for (const one of [asked.headers, headers])
      expect(one['access-control-allow-credentials']).toBeUndefined();
  });

  it.each([
    'https://dashboards.example',
    'http://dashboards.example:8443',
    'https://dashboards.example:8443.elsewhere.example',
    'https://x.dashboards.example:8443',
    'null',
    'https://',
    'nonsense',
  ])('is not another one that looks like it: %s', async (origin) => {
    expect((await ask(some, { origin })).status).toBe(403);
  });

  it('is anybody where the setting is *, also one without a name', async () => {
    for (const origin of [stranger, 'null']) {
      const { status, headers } = await ask(all, { origin });
      expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
    }
  });
});

describe('a page of the service itself', () => {
  it('is let through, whatever the setting', async () => {
    for (const of of [closed, some, all]) expect((await ask(of, { origin: of.url })).status).toBe(200);
  });

  it('is known by the host that it was sent to, whatever the scheme and the port before a proxy', async () => {
    for (const [origin, host] of [
      ['https://parley.example', 'parley.example'],
      ['https://parley.example', 'parley.example:443'],
      ['http://parley.example:81', 'parley.example:81'],
    ] as const)
      expect((await ask(closed, { origin, host })).status).toBe(200);
  });

  it('is known by what the browser says, where a proxy has changed the host', async () => {
    const origin = 'https://parley.example';
    expect((await ask(closed, { origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await ask(closed, { origin, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('is any program that is no browser: it says nothing of an origin', async () => {
    expect(await ask(closed, {})).toMatchObject({ status: 200, headers: { vary: 'Origin' } });
  });
});

describe('a page in a frame', () => {
  const frame = (referer: string): OutgoingHttpHeaders => ({
    'sec-fetch-dest': 'iframe',
    'sec-fetch-site': 'cross-site',
    referer,
  });
  const path = '/embed/network?leader=Macron';

  it('says who may frame it: itself, and those allowed', async () => {
    for (const [of, expected] of [
      [closed, "frame-ancestors 'self'"],
      [some, `frame-ancestors 'self' ${friend} http://127.0.0.1:9`],
      [all, "frame-ancestors 'self' *"],
    ] as const) {
      const { status, headers } = await ask(of, {}, { path });
      expect([status, headers['content-security-policy']]).toEqual([200, expected]);
      // Of no account beside the policy, but in its absence.
      expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    }
    expect((await ask(some, frame(`${friend}/`), { path })).text).toBe(`GET ${path}`);
  });

  it('of an origin that is not allowed is a page that says so, there and in the console', async () => {
    const { status, headers, text } = await ask(some, frame(`${stranger}/<b>&"`), { path });
    expect(status).toBe(403);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).not.toContain('frame-ancestors');
    expect(headers['x-frame-options']).toBeUndefined();
    expect(text).toContain(`PARLEY_EMBED_ORIGINS=${stranger}<`);
    expect(text).toContain('console.error');
    expect(text).not.toContain('<b>');
  });

  it('elsewhere than below /embed/ is none of this setting', async () => {
    expect((await ask(closed, frame(`${stranger}/`))).headers['content-security-policy']).toBeUndefined();
  });
});

describe('the setting', () => {
  it.each([
    ['https://a.example', ['https://a.example']],
    [' https://A.example/ , http://b.example:8080', ['https://a.example', 'http://b.example:8080']],
    ['http://[::1]:3000', ['http://[::1]:3000']],
    ['*', ['*']],
  ])('%s is read', (text, origins) => {
    expect(readEmbedOrigins(text)).toEqual(origins);
  });

  it.each([
    'a.example',
    'https://a.example/path',
    'https://a.example:443',
    'https://*.example',
    'ftp://a.example',
    'https://a.example;script-src *',
    "https://a.example 'unsafe-inline'",
    'https://a.example,,https://b.example',
    'https://user@a.example',
    'null',
  ])('%s is refused', (text) => {
    expect(readEmbedOrigins(text)).toBeNull();
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../../src/service/listen.ts';
import { openPages, pagesDir } from '../../src/service/pages.ts';
import { openService } from '../../src/service/service.ts';

const otherwise = (_: unknown, response: { end: (text: string) => void }): void => response.end('the API');

describe('the pages that are built', () => {
  let served: Listening;
  let guarded: Listening;
  beforeAll(async () => {
    const pages = openPages(otherwise, pagesDir);
    served = await listen(openService({ '/': pages }), { host: '127.0.0.1', port: 0 });
    guarded = await listen(openService({ '/': pages }, { embedOrigins: ['https://dashboards.example'] }), {
      host: '127.0.0.1',
      port: 0,
    });
  });
  afterAll(async () => {
    await served.close();
    await guarded.close();
  });

  it('are at `/`, and may neither be framed nor fetch from elsewhere nor run what is written into them', async () => {
    const response = await fetch(`${served.url}/?leader=Macron`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*/);
    const page = await response.text();
    expect(page).toContain('<parley-explorer>');
    expect(page).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\/|<style|<script(?![^>]+src=)| style=/);
  });

  it('have scripts that are packed, and kept for good since their names say what is in them', async () => {
    const page = await (await fetch(served.url)).text();
    const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(page)!;
    const response = await fetch(`${served.url}${script}`, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  it.each(['network', 'timeline', 'contacts', 'meeting'])(
    'have one for frames with each piece, which only those allowed may frame: %s',
    async (piece) => {
      const response = await fetch(`${guarded.url}/embed/${piece}?leader=Macron`);
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toContain("frame-ancestors 'self' https://dashboards.example; default-src 'none'");
      expect(policy).not.toContain('unsafe');
      const page = await response.text();
      expect(page).toContain('src="/embed/parley.js"');
      expect(page).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\/|<style|<script(?![^>]+src=)| style=/);
    },
  );

  it('have the script of the pieces, packed, which is asked for anew by what is in it', async () => {
    const address = `${guarded.url}/embed/parley.js`;
    const packed = { 'accept-encoding': 'br' };
    const { headers } = await fetch(address, { headers: packed });
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('cache-control')).toBe('no-cache');
    const known = { 'if-none-match': headers.get('etag')! };
    const again = await fetch(address, { headers: { ...packed, ...known } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['GET', '/nothing'],
    ['GET', '/.stamp'],
    ['GET', '/../package.json'],
    ['POST', '/'],
  ])('leave to the API what is no page: %s %s', async (method, path) => {
    expect(await (await fetch(`${served.url}${path}`, { method })).text()).toBe('the API');
  });
});

describe('where no pages are built', () => {
  let folder: string;
  let served: Listening;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-pages-'));
    await writeFile(join(folder, 'other.txt'), 'x');
    served = await listen(openPages(otherwise, folder), { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  it('`/` says what to run, and the API answers all else', async () => {
    const response = await fetch(`${served.url}/`);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
    expect(await (await fetch(`${served.url}/health`)).text()).toBe('the API');
  });

  it('`/` is there once they are, as they are built last, without a new start', async () => {
    for (const page of ['<p>first</p>', '<p>built anew, and longer</p>']) {
      await writeFile(join(folder, 'index.html'), page);
      expect(await (await fetch(`${served.url}/`)).text()).toBe(page);
    }
    await rm(join(folder, 'index.html'));
    expect((await fetch(`${served.url}/`)).status).toBe(503);
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { endpoint, type Api } from '../../src/api/api.ts';
import { listen } from '../../src/service/listen.ts';
import { openPages } from '../../src/service/pages.ts';
import { openService, type Guarding } from '../../src/service/service.ts';

/** Somebody's page with pieces in it, and the Parley that they ask. */
export type Embedding = {
  /** Parley's address. */
  parley: string;
  /** The origin of the page, which is another. */
  origin: string;
  /** The address of a page with these elements. */
  pageWith: (body: string) => string;
  close: () => Promise<void>;
};

/** Serves Parley, and pages of another origin, which is let in unless told otherwise. */
export async function openEmbedding(
  api: Api,
  letIn = true,
  guarding: Partial<Guarding> = {},
): Promise<Embedding> {
  let parley = '';
  const host = createServer(({ url }, response) => {
    const body = new URL(url!, 'http://host').searchParams.get('body') ?? '';
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><html lang="en"><title>Somebody’s page</title>
      <link rel="icon" href="data:,"><script type="module" src="${parley}/embed/parley.js"></script>
      <main><h1>Somebody’s page</h1>${body}</main></html>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const routes = { '/': openPages(api.handle), [endpoint]: api.handle };
  const served = await listen(openService(routes, { ...guarding, embedOrigins: letIn ? [origin] : [] }), {
    host: '127.0.0.1',
    port: 0,
  });
  parley = served.url;
  return {
    parley,
    origin,
    pageWith: (body) => `${origin}/?${new URLSearchParams({ body }).toString()}`,
    close: async () => {
      api.close();
      await served.close();
      host.closeAllConnections();
      await new Promise((resolve) => host.close(resolve));
    },
  };
}

/** What a page with pieces asked Parley, what it complained of, and what was chosen in it. */
export type Heard = {
  page: Page;
  /** Operations asked, by their names. */
  asked: string[];
  /** Streams of changes that were opened. */
  streams: number;
  /** Addresses that are neither the page's own nor Parley's. */
  foreign: string[];
  complaints: string[];
};

/** Opens a page with pieces and listens to it, once it is prepared. */
export async function openPageWith(
  browser: Browser,
  embedding: Embedding,
  body: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Heard> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.setDefaultTimeout(90_000);
  await prepare(page);
  const heard: Heard = { page, asked: [], streams: 0, foreign: [], complaints: [] };
  page.on('request', (request) => {
    const url = request.url();
    const { query } = (request.postDataJSON() ?? {}) as { query?: string };
    if (query !== undefined) heard.asked.push(/^\s*query (\w+)/.exec(query)![1]!);
    if (url.includes('subscription')) heard.streams += 1;
    const own = [embedding.parley, embedding.origin].some((each) => url.startsWith(`${each}/`));
    if (!own && !url.startsWith('data:')) heard.foreign.push(url);
  });
  page.on('pageerror', (error) => heard.complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.complaints.push(message.text());
  });
  await page.goto(embedding.pageWith(body));
  return heard;
}

/** Waits until a piece is in a state. */
export async function untilIs(page: Page, piece: string, state: string): Promise<void> {
  const read = async (): Promise<string | null> => page.locator(piece).getAttribute('state');
  await expect.poll(read, { timeout: 90_000, message: `${piece} is ${state}` }).toBe(state);
}

/** Has the page keep what is chosen, for `chosenIn`. */
export async function keepChosen(page: Page): Promise<void> {
  await page.evaluate(`addEventListener('parley-choose', ({ detail }) => (globalThis.chosen = detail))`);
}

/** What was chosen last. */
export async function chosenIn(page: Page): Promise<unknown> {
  return page.evaluate('globalThis.chosen');
}

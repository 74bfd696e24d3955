import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../../src/service/listen.ts';
import type { Handler } from '../../src/service/service.ts';
import { lavrov } from '../support/dossiers.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { serveLinks } from '../support/open-links.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

const here = { host: '127.0.0.1', port: 0 };
const subscription = 'subscription { graphChanged { version } }';

/** A page like those that are made to be shown in frames. */
const framed: Handler = (_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><p>The network</p>');
};
const dashboard: Handler = (_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>A dashboard elsewhere</title>');
};

if (chromiumPath === undefined) console.warn('SKIPPED: pages of other origins, for want of Chromium');

describe.runIf(chromiumPath !== undefined)('a page of another origin, in a browser', () => {
  let test: TestApi;
  let elsewhere: Listening;
  let closed: Listening;
  let open: Listening;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    test = await openTestApi([lavrov]);
    elsewhere = await listen(dashboard, here);
    closed = await serveLinks(test.api, { others: { '/embed/': framed } });
    open = await serveLinks(test.api, {
      others: { '/embed/': framed },
      guarding: { embedOrigins: [elsewhere.url] },
    });
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(elsewhere.url);
  });
  afterAll(async () => {
    await browser?.close();
    test.api.close();
    for (const each of [elsewhere, closed, open]) await each.close();
    await test.graph.close();
  });

  /** What a script of the page gets by each of the ways to ask. */
  const ask = async (url: string): Promise<Record<string, unknown>> =>
    page.evaluate(
      async ([base, query]) => {
        const outcome = async (work: Promise<unknown>): Promise<unknown> => work.catch(() => 'refused');
        const events = new EventSource(`${base}/graphql?query=${encodeURIComponent(query!)}`);
        const live = new Promise((resolve, reject) => {
          events.addEventListener('next', ({ data }) => resolve(JSON.parse(data as string)));
          events.addEventListener('error', reject);
        }).finally(() => events.close());
        return {
          posted: await outcome(
            fetch(`${base}/graphql`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: '{"query":"{ graph { leaders } }"}',
            }).then(async (response) => response.json()),
          ),
          got: await outcome(
            fetch(`${base}/graphql?query={graph{leaders}}`).then(async (response) => response.json()),
          ),
          link: await outcome(
            fetch(`${base}/export/contacts.csv?leader=Macron`).then(async (response) => [
              (await response.text()).split('\n')[0],
              response.headers.get('etag') !== null,
            ]),
          ),
          live: await outcome(live),
        };
      },
      [url, subscription],
    );

  it('that is allowed may post, get, read links and listen', async () => {
    expect(await ask(open.url)).toEqual({
      posted: { data: { graph: { leaders: 14 } } },
      got: { data: { graph: { leaders: 14 } } },
      link: ['leader,id,meetings,first,last', true],
      live: { data: { graphChanged: { version: 1 } } },
    });
  });

  it('that is not allowed may do none of it, and nothing is asked of the database', async () => {
    test.statements.length = 0;
    const refused = 'refused';
    expect(await ask(closed.url)).toEqual({ posted: refused, got: refused, link: refused, live: refused });
    expect(test.statements).toEqual([]);
  });

  /** The text of a page of Parley in a frame of the page elsewhere. */
  const frame = async (url: string): Promise<string> => {
    await page.evaluate((source) => {
      document.body.innerHTML = `<iframe src="${source}"></iframe>`;
    }, `${url}/embed/network?leader=Macron`);
    return page.frameLocator('iframe').locator('p').innerText();
  };

  it('shows what is made for frames where it is allowed, and else what would have to be set', async () => {
    expect(await frame(open.url)).toBe('The network');
    complaints.length = 0;
    const remedy = `PARLEY_EMBED_ORIGINS=${elsewhere.url}`;
    expect(await frame(closed.url)).toContain(remedy);
    await expect.poll(() => complaints.join('\n')).toContain(remedy);
  });

  it('that hides who it is gets no page in its frame either: the browser keeps to the policy', async () => {
    await page.evaluate((source) => {
      document.body.innerHTML = `<iframe src="${source}" referrerpolicy="no-referrer"></iframe>`;
    }, `${closed.url}/embed/network`);
    await expect.poll(() => complaints.join('\n')).toMatch(/frame-ancestors 'self'/);
    expect(await page.frameLocator('iframe').getByText('The network').count()).toBe(0);
  });

  it('does not hinder those of the service itself: the playground listens', async () => {
    const playground = await browser.newPage();
    await playground.goto(`${closed.url}/graphql?query=${encodeURIComponent(subscription)}`);
    await playground.locator('.graphiql-execute-button').click();
    await expect
      .poll(async () => playground.locator('.result-window').textContent(), { timeout: 60_000 })
      .toMatch(/graphChanged.*version.*1/s);
  });
});

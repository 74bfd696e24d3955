import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../../src/cli/load-dossiers.ts';
import { driverGraph } from '../../../src/graph/driver-graph.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { invented, lavrov } from '../../support/dossiers.ts';
import { openEmbedding, openPageWith, untilIs, type Embedding } from '../../support/embedding.ts';
import { chromiumPath, openBrowser } from '../../support/open-browser.ts';
import { openQuietApi, openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { wayTo, type Way } from '../../support/severed-server.ts';
import { testServer } from '../../support/test-server.ts';

if (chromiumPath === undefined) console.warn('No Chromium here, so nobody sees pieces share a connection.');

const server = testServer();
const three = `<parley-contacts leader="Trump"></parley-contacts>
  <parley-contacts leader="Trump" theme="dark"></parley-contacts>
  <parley-timeline leader="Trump"></parley-timeline>`;

describe.runIf(chromiumPath !== undefined)('the pieces of a page', () => {
  let test: TestApi;
  let embedding: Embedding;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    test = await openTestApi([lavrov], { time: 60_000 });
    embedding = await openEmbedding(test.api);
    return async () => {
      await embedding.close();
      await test.graph.close();
    };
  });

  it('share one stream of changes, and ask what several want to know once', async () => {
    const heard = await openPageWith(browser, embedding, three);
    const { page, asked, foreign, complaints } = heard;
    for (const piece of ['parley-contacts >> nth=0', 'parley-contacts >> nth=1', 'parley-timeline'])
      await untilIs(page, piece, 'ready');
    const times = (name: string): number => asked.filter((each) => each === name).length;
    expect(times('EmbeddedContacts')).toBe(1);
    expect(times('EmbeddedLeader')).toBe(1);
    expect(asked.length).toBeLessThan(8);
    await expect.poll(() => heard.streams).toBe(1);
    expect([...foreign, ...complaints]).toEqual([]);
    await page.close();
  });

  it('show what a load brought, without being told to', async () => {
    const heard = await openPageWith(browser, embedding, '<parley-timeline></parley-timeline>');
    const { page, asked } = heard;
    await untilIs(page, 'parley-timeline', 'ready');
    const summary = page.locator('[part=summary]');
    await expect.poll(() => summary.textContent()).toContain('4 meetings of every kind');
    await expect.poll(() => heard.streams).toBe(1);
    const before = asked.length;
    await loadDossiers(test.graph, [invented[0]], null, tellNobody);
    await expect.poll(() => summary.textContent(), { timeout: 60_000 }).not.toContain('4 meetings');
    expect(asked.slice(before)).not.toContain('Record');
    expect([heard.streams, heard.complaints]).toEqual([1, []]);
    await page.close();
  });

  it('have a question that took too long asked again, by a button', async () => {
    let late = 0;
    const tooLong = { message: 'Too long.', extensions: { code: 'LIMIT_EXCEEDED', limit: 'time' } };
    const { page } = await openPageWith(browser, embedding, three, async (next) =>
      next.route('**/graphql', async (route) => {
        // Thrice by itself the question is asked again.
        late += 1;
        if (late > 3) return route.continue();
        const headers = { 'access-control-allow-origin': '*' };
        return route.fulfill({ json: { errors: [tooLong] }, headers });
      }),
    );
    await untilIs(page, 'parley-timeline', 'error');
    expect(await page.locator('parley-timeline').getByRole('alert').textContent()).toContain(
      'No answer this time.',
    );
    await page.locator('parley-timeline').getByRole('button', { name: 'Ask again' }).click();
    await untilIs(page, 'parley-timeline', 'ready');
    await page.close();
  });

  it('rest while nobody can see them, and ask once for all they missed', async () => {
    const heard = await openPageWith(browser, embedding, '<parley-timeline></parley-timeline>');
    const { page, asked } = heard;
    await untilIs(page, 'parley-timeline', 'ready');
    await expect.poll(() => heard.streams).toBe(1);
    const turn = async (state: 'hidden' | 'visible'): Promise<void> =>
      page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: '${state}', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));`);
    await turn('hidden');
    const before = asked.length;
    await loadDossiers(test.graph, invented.slice(0, 2), null, tellNobody);
    await page.waitForTimeout(3000);
    expect([asked.length, heard.streams]).toEqual([before, 1]);
    await turn('visible');
    const summary = page.locator('[part=summary]');
    await expect.poll(() => summary.textContent(), { timeout: 60_000 }).not.toContain('4 meetings');
    expect(heard.streams).toBe(2);
    expect(asked.slice(before).filter((name) => name === 'EmbeddedTimeline').length).toBeLessThanOrEqual(2);
    await page.close();
  });
});

// Encryption and routing know the server by its name, so neither goes by a way of our own.
describe.runIf(chromiumPath !== undefined && server.uri.startsWith('bolt://'))(
  'where the database goes',
  () => {
    let way: Way;
    let browser: Browser;
    let test: TestApi;
    beforeAll(async () => {
      browser = await openBrowser();
      test = await openTestApi([lavrov]);
      way = await wayTo(server.uri);
    });
    afterAll(async () => {
      await browser.close();
      await way.close();
      await test.graph.close();
    });

    it('pieces say so, keep what they show, and have an answer again once it is back', async () => {
      const graph = driverGraph({ ...server, uri: way.uri, readTimeout: 60_000 });
      const embedding = await openEmbedding(openQuietApi(graph, { time: 60_000 }));
      const two = `<parley-contacts leader="Trump"></parley-contacts><parley-timeline leader="Stubb"></parley-timeline>`;
      const { page } = await openPageWith(browser, embedding, two);
      await untilIs(page, 'parley-contacts', 'ready');
      await untilIs(page, 'parley-timeline', 'ready');
      await way.become('refuses');
      await page.evaluate(`document.querySelector('parley-timeline').leader = 'Meloni'`);
      await untilIs(page, 'parley-timeline', 'away');
      await untilIs(page, 'parley-contacts', 'away');
      expect(await page.locator('parley-timeline [part=state]').textContent()).toContain(
        'No answer at the moment.',
      );
      expect(await page.locator('parley-contacts [part=notice]').textContent()).toContain(
        'as it was answered before',
      );
      expect(await page.locator('parley-contacts tbody tr').count()).toBe(8);
      await way.become('open');
      await untilIs(page, 'parley-timeline', 'ready');
      await untilIs(page, 'parley-contacts', 'ready');
      const title = page.locator('parley-timeline [part=title]');
      await expect.poll(() => title.textContent()).toContain('Giorgia Meloni');
      await embedding.close();
      await graph.close();
    });
  },
);

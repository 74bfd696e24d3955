import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type Listening } from '../../src/service/listen.ts';
import { openPages } from '../../src/service/pages.ts';
import { openService } from '../../src/service/service.ts';
import { lavrov } from '../support/dossiers.ts';
import { choose, meetingRows, settled, watchedPage, type Watched } from '../support/explorer-page.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

if (chromiumPath === undefined)
  console.warn('No Chromium here, so nobody looks at the explorer in a browser.');

describe.runIf(chromiumPath !== undefined)('the explorer, with the article', () => {
  let test: TestApi;
  let served: Listening;
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  beforeAll(async () => {
    test = await openTestApi([lavrov], { time: 60_000 });
    const { handle } = test.api;
    served = await listen(openService({ '/graphql': handle, '/': openPages(handle) }), {
      host: '127.0.0.1',
      port: 0,
    });
    browser = await openBrowser();
    watched = await watchedPage(browser);
    page = watched.page;
    await page.goto(served.url);
    await settled(page);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await test.graph.close();
  });

  it('shows at first who met whom, and every meeting on record by shape and word', async () => {
    await expect.poll(() => page.locator('#network-title').textContent()).toContain('9 leaders, 36 pairs');
    expect(await meetingRows(page).locator('.kind').allTextContents()).toEqual(
      ['Held, by phone', 'Held, in person', 'Proposed, in person', 'Proposed, in person'].map(
        (words) => expect.stringContaining(words) as string,
      ),
    );
    const shapes = await meetingRows(page)
      .locator('.glyph')
      .evaluateAll((glyphs) => glyphs.map((glyph) => glyph.outerHTML.replace(/<!--.*?-->/g, '')));
    expect(new Set(shapes).size).toBe(3);
  });

  it('finds Zelenskyy by another spelling', async () => {
    await choose(page, 'zelensky', 'Volodymyr Zelenskyy');
    expect(await page.locator('leader-card h2').textContent()).toBe('Volodymyr Zelenskyy');
    expect(page.url()).toBe(`${served.url}/?leader=leader/volodymyr-zelenskyy`);
  });
});

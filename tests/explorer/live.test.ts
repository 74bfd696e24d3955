import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import { tellNobody } from '../../src/model/progress.ts';
import type { Listening } from '../../src/service/listen.ts';
import { invented, lavrov } from '../support/dossiers.ts';
import { settled, watchedPage } from '../support/explorer-page.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { serveExplorer } from '../support/served-explorer.ts';

describe.runIf(chromiumPath !== undefined)('the explorer', () => {
  let test: TestApi;
  let served: Listening;
  let browser: Browser;
  beforeAll(async () => {
    test = await openTestApi([lavrov]);
    served = await serveExplorer(test.api);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    test.api.close();
    await served.close();
    await test.graph.close();
  });

  it('shows what a load brings while it is open', async () => {
    const { page, complaints } = await watchedPage(browser);
    const listening = page.waitForResponse((response) => response.url().includes('graphChanged'));
    await page.goto(served.url);
    await listening;
    await settled(page);
    expect(await page.getByText('4 meetings from 1 source').count()).toBe(1);
    await loadDossiers(test.graph, [invented[0]], null, tellNobody);
    await page.getByText('from 2 sources').waitFor();
    await page.locator('.meetings').getByText('Talks in Bergen').first().waitFor();
    expect(complaints).toEqual([]);
  });
});

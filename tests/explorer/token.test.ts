import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { invented, lavrov } from '../support/dossiers.ts';
import { settled, watchedPage } from '../support/explorer-page.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { runWholeService, type WholeService } from '../support/run-whole-service.ts';
import { byToken, tokenOfTests } from '../support/tokens.ts';

describe.runIf(chromiumPath !== undefined)('the explorer of a service that asks for tokens', () => {
  let test: TestApi;
  let service: WholeService;
  let browser: Browser;
  beforeAll(async () => {
    test = await openTestApi([lavrov]);
    service = await runWholeService(test.graph, { access: byToken });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
    await test.graph.close();
  });

  it('asks for one, says where it is not known, and then answers, follows loads and downloads with it', async () => {
    const { page, requests } = await watchedPage(browser);
    await page.goto(service.url);
    const field = page.getByLabel('Token');
    await field.fill('another');
    await page.getByRole('button', { name: 'Ask with it' }).click();
    await page.getByText('It does not know this one.').waitFor();
    await field.fill(tokenOfTests);
    await page.getByRole('button', { name: 'Ask with it' }).click();
    await page.getByText('4 meetings from 1 source').waitFor();
    await settled(page);
    expect(await field.count()).toBe(0);

    await page.locator('.meetings summary').first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.meetings a[href^="/export/"]').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('meetings.csv');

    await loadDossiers(test.graph, [invented[0]], null, tellNobody);
    await page.getByText('from 2 sources').waitFor();

    // It is kept for the tab, and is in no address.
    await page.reload();
    await page.getByText('from 2 sources').waitFor();
    expect(requests.filter((url) => url.includes(tokenOfTests))).toEqual([]);
  });
});

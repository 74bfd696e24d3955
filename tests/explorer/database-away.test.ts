import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Listening } from '../../src/service/listen.ts';
import { lavrov } from '../support/dossiers.ts';
import { choose, meetingRows, settled, watchedPage } from '../support/explorer-page.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { openQuietApi, openTestApi, type TestApi } from '../support/open-test-api.ts';
import { serveExplorer } from '../support/served-explorer.ts';
import { wayTo, type Way } from '../support/severed-server.ts';

const server = inject('neo4j');

// Encryption and routing know the server by its name, so neither goes by a way of our own.
describe.runIf(chromiumPath !== undefined && server.uri.startsWith('bolt://'))('the explorer', () => {
  let test: TestApi;
  let way: Way;
  let graph: Graph;
  let served: Listening;
  let browser: Browser;
  beforeAll(async () => {
    test = await openTestApi([lavrov]);
    way = await wayTo(server.uri);
    graph = driverGraph({ ...server, uri: way.uri, readTimeout: 60_000 });
    served = await serveExplorer(openQuietApi(graph));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await graph.close();
    await way.close();
    await test.graph.close();
  });

  it('says that the database is away, keeps what it showed, and goes on by itself when it is back', async () => {
    const { page } = await watchedPage(browser);
    await page.goto(served.url);
    await settled(page);
    await way.become('refuses');
    await page.getByRole('button', { name: 'Video', exact: true }).click();
    const notice = page.locator('away-notice .away');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('No answers at the moment');
    expect(await meetingRows(page).count()).toBe(4);
    // What is there is no answer about meetings by video, and must not be taken for one.
    expect(await page.locator('#network-title').innerText()).toContain('of what was chosen before');
    expect(await page.locator('#meetings-title').innerText()).toContain('of what was chosen before');
    await way.become('open');
    await notice.waitFor({ state: 'detached' });
    await settled(page);
    await choose(page, 'stubb', 'Alexander Stubb');
    expect(await page.locator('leader-card h2').innerText()).toBe('Alexander Stubb');
  });

  it('shows as much where it is opened while the database is away', async () => {
    const { page } = await watchedPage(browser);
    await way.become('refuses');
    await page.goto(served.url);
    await page.locator('away-notice .away').waitFor();
    expect(await page.locator('.network').innerText()).toContain('Waiting for the database');
    await way.become('open');
    await meetingRows(page).first().waitFor();
    expect(await meetingRows(page).count()).toBe(4);
  });
});

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoint } from '../../src/api/api.ts';
import { listen, type Listening } from '../../src/service/listen.ts';
import { openPages } from '../../src/service/pages.ts';
import { openService } from '../../src/service/service.ts';
import { lavrov } from '../support/dossiers.ts';
import { untilIs } from '../support/embedding.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

if (chromiumPath === undefined) console.warn('No Chromium here, so nobody looks at the example dashboard.');

describe.runIf(chromiumPath !== undefined)('the dashboard in plain HTML, at an origin of its own', () => {
  let test: TestApi;
  let browser: Browser;
  const ends: (() => unknown)[] = [];
  beforeAll(async () => {
    test = await openTestApi([lavrov], { time: 60_000 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    test.api.close();
    for (const end of ends) await end();
    await test.graph.close();
  });

  /** A free port, which the dashboard is to have: Parley has to know its origin first. */
  async function freePort(): Promise<number> {
    const taken = await listen(() => {}, { host: '127.0.0.1', port: 0 });
    await taken.close();
    return Number(new URL(taken.url).port);
  }

  /** Serves Parley, and by the command of its README the dashboard; opens the dashboard. */
  async function opened(isLetIn: boolean): Promise<{ page: Page; origin: string; complaints: string[] }> {
    const origin = `http://127.0.0.1:${await freePort()}`;
    const routes = { '/': openPages(test.api.handle), [endpoint]: test.api.handle };
    const service = openService(routes, { embedOrigins: isLetIn ? [origin] : [] });
    const parley: Listening = await listen(service, { host: '127.0.0.1', port: 0 });
    const dashboard: ChildProcess = spawn(
      process.execPath,
      ['examples/dashboard/serve.mjs', new URL(origin).port, parley.url],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    ends.push(() => dashboard.kill(), parley.close);
    await once(dashboard.stdout!, 'data');
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    page.setDefaultTimeout(90_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(origin);
    return { page, origin, complaints };
  }

  it('shows three pieces, and choosing in one has the others follow', async () => {
    const { page, complaints } = await opened(true);
    for (const piece of ['parley-network', 'parley-contacts', 'parley-timeline'])
      await untilIs(page, piece, 'ready');
    await page
      .getByRole('button', { name: /Volodymyr Zelenskyy/ })
      .first()
      .click();
    const titles = page.locator('[part=title]');
    await expect
      .poll(() => titles.allTextContents())
      .toEqual([
        'Who met whom around Donald Trump',
        'Contacts of Volodymyr Zelenskyy',
        'Meetings of Volodymyr Zelenskyy over time',
      ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is told in each piece and in the console that it is not let in, and how it would be', async () => {
    const { page, origin, complaints } = await opened(false);
    for (const piece of ['parley-network', 'parley-contacts', 'parley-timeline']) {
      await untilIs(page, piece, 'forbidden');
      expect(await page.locator(piece).getByRole('alert').textContent()).toContain(
        `PARLEY_EMBED_ORIGINS=${origin}`,
      );
    }
    const clear = complaints.filter((said) => said.includes('PARLEY_EMBED_ORIGINS'));
    expect(clear).toHaveLength(1);
    expect(clear[0]).toMatch(/^Parley at http:\/\/127\.0\.0\.1:\d+ does not answer pages of /);
    await page.close();
  });
});

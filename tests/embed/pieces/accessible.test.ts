import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lavrov } from '../../support/dossiers.ts';
import { openEmbedding, openPageWith, untilIs, type Embedding } from '../../support/embedding.ts';
import { chromiumPath, openBrowser } from '../../support/open-browser.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';

if (chromiumPath === undefined) console.warn('No Chromium here, so nobody looks at the pieces with axe.');

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const pieces: readonly [body: string, state: string][] = [
  ['<parley-network leader="Trump"></parley-network>', 'ready'],
  ['<parley-timeline></parley-timeline>', 'ready'],
  ['<parley-contacts leader="Trump" chosen="leader/emmanuel-macron"></parley-contacts>', 'ready'],
  ['<parley-contacts leader="Putin"></parley-contacts>', 'empty'],
  ['<parley-contacts leader="Nobody at all"></parley-contacts>', 'error'],
  ['<parley-meeting meeting="meeting/2025-08-18-white-house"></parley-meeting>', 'ready'],
];

describe.runIf(chromiumPath !== undefined)('the pieces', () => {
  let test: TestApi;
  let embedding: Embedding;
  let browser: Browser;
  beforeAll(async () => {
    test = await openTestApi([lavrov], { time: 60_000 });
    embedding = await openEmbedding(test.api);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await embedding.close();
    await test.graph.close();
  });

  describe.each(['light', 'dark'])('in %s', (theme) => {
    it.each(pieces)('have nothing serious that axe finds: %s', async (body, state) => {
      const page = await opened(body.replace('>', ` theme="${theme}">`), state);
      expect(await seriousIn(page)).toEqual([]);
      await page.close();
    });
  });

  it.each(pieces.slice(0, 2))('have nothing serious that axe finds as tables: %s', async (body) => {
    const page = await opened(body, 'ready');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('[part=table]').waitFor();
    expect(await seriousIn(page)).toEqual([]);
    await page.close();
  });

  it.each(pieces)('have room on the smallest screens: %s', async (body, state) => {
    const page = await opened(body, state);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(async () => page.evaluate('document.documentElement.scrollWidth'))
      .toBeLessThanOrEqual(320);
    await page.close();
  });

  async function opened(body: string, state: string): ReturnType<Browser['newPage']> {
    const { page } = await openPageWith(browser, embedding, body);
    await untilIs(page, 'main > :last-child', state);
    return page;
  }

  /** What axe holds against the pieces, the page around them aside. */
  async function seriousIn(page: Awaited<ReturnType<Browser['newPage']>>): Promise<string[]> {
    await page.addScriptTag({ path: axe });
    const { passes, violations } = (await page.evaluate('axe.run()')) as AxeResults;
    expect(passes.length).toBeGreaterThan(10);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
});

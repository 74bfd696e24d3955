import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedding, openPageWith, untilIs, type Embedding } from '../../support/embedding.ts';
import { lavrov } from '../../support/dossiers.ts';
import { chromiumPath, openBrowser } from '../../support/open-browser.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';
import { byToken, tokenOfTests } from '../../support/tokens.ts';

describe.runIf(chromiumPath !== undefined)('pieces of a service that asks for tokens', () => {
  let test: TestApi;
  let embedding: Embedding;
  let browser: Browser;
  beforeAll(async () => {
    test = await openTestApi([lavrov]);
    embedding = await openEmbedding(test.api, true, { access: byToken });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await embedding.close();
    await test.graph.close();
  });

  it('say that they need one, and show what they show once they have it, by an attribute or a property', async () => {
    const body = `<parley-contacts leader="Trump"></parley-contacts>
      <parley-meeting meeting="meeting/2025-08-18-white-house" token="${tokenOfTests}"></parley-meeting>`;
    const heard = await openPageWith(browser, embedding, body);
    const { page } = heard;
    await untilIs(page, 'parley-meeting', 'ready');
    await untilIs(page, 'parley-contacts', 'forbidden');
    const state = page.locator('parley-contacts [part=state]');
    expect(await state.textContent()).toMatch(/asks for a token, and this has none/);
    await page.evaluate(`document.querySelector('parley-contacts').token = 'another'`);
    await expect.poll(() => state.textContent()).toMatch(/does not know this one/);
    await page.evaluate(`document.querySelector('parley-contacts').token = '${tokenOfTests}'`);
    await untilIs(page, 'parley-contacts', 'ready');
    await expect.poll(() => heard.streams).toBe(1);
  });

  it('in a frame are told it by the page around', async () => {
    const body = `<iframe src="${embedding.parley}/embed/contacts?leader=Trump" width="800" height="600"></iframe>`;
    const { page } = await openPageWith(browser, embedding, body);
    const piece = page.frameLocator('iframe').locator('parley-contacts');
    await expect.poll(() => piece.getAttribute('state'), { timeout: 60_000 }).toBe('forbidden');
    await page.evaluate(
      ([token, parley]) =>
        document.querySelector('iframe')!.contentWindow!.postMessage({ type: 'parley-token', token }, parley),
      [tokenOfTests, embedding.parley] as const,
    );
    await expect.poll(() => piece.getAttribute('state'), { timeout: 60_000 }).toBe('ready');
  });
});

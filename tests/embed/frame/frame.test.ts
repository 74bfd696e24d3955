import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lavrov } from '../../support/dossiers.ts';
import { openEmbedding, openPageWith, type Embedding } from '../../support/embedding.ts';
import { chromiumPath, openBrowser } from '../../support/open-browser.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';

if (chromiumPath === undefined) console.warn('No Chromium here, so nobody looks at the pages for frames.');

describe.runIf(chromiumPath !== undefined)('a page for a frame', () => {
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

  const frame = (of: Embedding, path: string): string =>
    `<iframe title="Parley" width="800" height="500" src="${of.parley}/embed/${path}"></iframe>`;

  it('shows a piece as its address says, and tells the page around it what was chosen', async () => {
    const body = frame(embedding, 'contacts?leader=Trump&first=4');
    const { page, foreign, complaints } = await openPageWith(browser, embedding, body);
    await page.evaluate(
      `addEventListener('message', ({ data, origin }) => (globalThis.told = { data, origin }))`,
    );
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Emmanuel Macron' }).click();
    expect(await inside.locator('tbody tr').count()).toBe(4);
    await expect
      .poll(() => page.evaluate('globalThis.told'))
      .toEqual({
        origin: embedding.parley,
        data: {
          type: 'parley-choose',
          detail: { kind: 'leader', leader: 'leader/emmanuel-macron', name: 'Emmanuel Macron' },
        },
      });
    expect([...foreign, ...complaints]).toEqual([]);
  });

  it.each([
    ['network?leader=Trump', 'Who met whom around Donald Trump'],
    ['network', 'Who met whom'],
    ['timeline?leader=Trump&leaders=Putin', 'Meetings of Trump and Putin over time'],
    [
      'meeting?id=meeting/2025-08-18-white-house',
      'Trump with Zelenskyy and European leaders at the White House',
    ],
    ['contacts?leaders=Macron&leaders=Stubb&knownOn=2025-08-21', 'Common contacts of Macron and Stubb'],
  ])('is there for each piece: %s', async (path, title) => {
    const { page, complaints } = await openPageWith(browser, embedding, frame(embedding, path));
    await page.frameLocator('iframe').locator('[state=ready]').waitFor();
    expect(await page.frameLocator('iframe').locator('[part=title]').textContent()).toBe(title);
    expect(complaints).toEqual([]);
  });

  it('says which parameters it takes where it is given another', async () => {
    const { page } = await openPageWith(browser, embedding, frame(embedding, 'contacts?leeder=Trump'));
    const said = await page.frameLocator('iframe').getByRole('alert').textContent();
    expect(said).toContain('found "leeder". There are ');
    expect(said).toContain('leader, leaders, from, to');
  });

  it('shows a page that is not let in why, also in the console', async () => {
    const closed = await openEmbedding(test.api, false);
    const { page, complaints } = await openPageWith(browser, closed, frame(closed, 'contacts?leader=Trump'));
    const said = await page.frameLocator('iframe').locator('p').textContent();
    expect(said).toContain(`PARLEY_EMBED_ORIGINS=${closed.origin}`);
    await expect.poll(() => complaints.join()).toContain(`PARLEY_EMBED_ORIGINS=${closed.origin}`);
    await page.close();
  });
});

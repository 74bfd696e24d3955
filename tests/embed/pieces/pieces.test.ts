import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lavrov } from '../../support/dossiers.ts';
import {
  chosenIn,
  keepChosen,
  openEmbedding,
  openPageWith,
  untilIs,
  type Embedding,
  type Heard,
} from '../../support/embedding.ts';
import { chromiumPath, openBrowser } from '../../support/open-browser.ts';
import { openTestApi, type TestApi } from '../../support/open-test-api.ts';

if (chromiumPath === undefined) console.warn('No Chromium here, so nobody looks at the pieces in a browser.');

const ovalOffice = 'meeting/2025-08-18-white-house';

describe.runIf(chromiumPath !== undefined)('a piece on a page of another origin, with the article', () => {
  let test: TestApi;
  let embedding: Embedding;
  let browser: Browser;
  const all: Heard[] = [];
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

  async function show(body: string, state = 'ready'): Promise<Page> {
    const heard = await openPageWith(browser, embedding, body);
    all.push(heard);
    await untilIs(heard.page, 'main > :last-child', state);
    await keepChosen(heard.page);
    return heard.page;
  }

  it('draws whom Trump met, with the same facts as tables', async () => {
    const page = await show('<parley-network leader="trump"></parley-network>');
    expect(await page.locator('[part=title]').textContent()).toBe('Who met whom around Donald Trump');
    expect(await page.locator('[part=summary]').textContent()).toBe('9 leaders · 36 pairs · held in person');
    const nodes = page.locator('.node');
    await expect.poll(() => nodes.count()).toBe(9);
    expect(await nodes.first().getAttribute('aria-label')).toBe('Donald Trump, United States, 8 met');
    expect(await page.locator('.link').count()).toBe(36);
    const tables = page.locator('.unseen table');
    expect(await tables.nth(0).locator('tbody tr').count()).toBe(9);
    expect(await tables.nth(1).locator('tbody tr').count()).toBe(36);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('[part=table] tbody tr').count()).toBe(45);
  });

  it('tells leaders of organizations from those of countries by shape, and writes codes beside names', async () => {
    const page = await show('<parley-network leader="trump"></parley-network>');
    const rutte = page.getByRole('button', { name: /Mark Rutte/ });
    await expect.poll(() => rutte.locator('rect').count()).toBe(1);
    expect(await page.locator('.names .code').allTextContents()).toContain('FR');
  });

  it('tells a call from a meeting in person by its line, and in words', async () => {
    const page = await show('<parley-network leader="putin" mode="in-person,phone"></parley-network>');
    await expect.poll(() => page.locator('.link .spoke').count()).toBe(1);
    expect(await page.locator('.link .met').count()).toBe(0);
    expect(await page.locator('.unseen').textContent()).toContain('held, not on record as in person');
  });

  it('reaches every node by keys, and tells the page which one was chosen', async () => {
    const page = await show('<parley-network leader="trump"></parley-network>');
    await page.locator('.node').first().focus();
    const reached = new Set<string | null>();
    for (let step = 0; step < 9; step++) {
      reached.add(await page.locator('.node[tabindex="0"]').getAttribute('aria-label'));
      await page.keyboard.press('ArrowRight');
    }
    expect(reached.size).toBe(9);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => chosenIn(page))
      .toEqual({ kind: 'leader', leader: 'leader/donald-trump', name: 'Donald Trump' });
    expect(await page.locator('parley-network').getAttribute('state')).toBe('ready');
    expect(await page.locator('.node.chosen').count()).toBe(1);
  });

  it('lists contacts, and says “no record” where there are none', async () => {
    const trumps = await show('<parley-contacts leader="Donald Trump"></parley-contacts>');
    expect(await trumps.locator('tbody tr').count()).toBe(8);
    await trumps.getByRole('button', { name: 'Volodymyr Zelenskyy' }).click();
    expect(await chosenIn(trumps)).toMatchObject({ leader: 'leader/volodymyr-zelenskyy' });

    const putins = await show('<parley-contacts leader="Putin"></parley-contacts>', 'empty');
    const state = putins.locator('[part=state]');
    await expect.poll(() => state.textContent()).toContain('Otherwise on record: 3 meetings of another kind');
    const said = await state.textContent();
    expect(said).toContain('No record of a meeting held in person.');
    expect(said).not.toMatch(/did not meet|never met/i);

    const calls = await show('<parley-contacts leader="Putin" mode="phone"></parley-contacts>');
    expect(await calls.locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/Donald Trump/),
    ]);
  });

  it('lists those who met each of several', async () => {
    const page = await show('<parley-contacts leaders="Macron; Stubb" first="3"></parley-contacts>');
    expect(await page.locator('tbody tr').count()).toBe(3);
    await page.getByRole('button', { name: 'More of 7 contacts' }).click();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(7);
  });

  it('marks meetings of every kind along time, told apart by shape and word, also those without a date', async () => {
    const page = await show('<parley-timeline></parley-timeline>');
    const signs = page.locator('.mark .glyph, .undated .glyph');
    await expect.poll(() => signs.count()).toBe(4);
    const shapes = await signs.evaluateAll((all) =>
      all.map((one) => one.outerHTML.replace(/<!--.*?-->/g, '')),
    );
    expect(new Set(shapes).size).toBe(3);
    const legend = await page.locator('[part=legend]').textContent();
    for (const words of ['Held, in person', 'Held, by phone', 'Proposed, in person'])
      expect(legend).toContain(words);
    expect(await page.locator('.undated li').count()).toBe(2);
    await page.locator('.mark').first().focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => chosenIn(page))
      .toMatchObject({ kind: 'meeting', meeting: expect.stringMatching(/^meeting\//) });
  });

  it('shows the meeting in the Oval Office with its evidence', async () => {
    const page = await show(`<parley-meeting meeting="${ovalOffice}"></parley-meeting>`);
    const text = (await page.locator('parley-meeting section').textContent())!;
    for (const said of [
      'Held, in person',
      '18 August 2025 (uncertain)',
      'Oval Office, White House',
      'others may have been there',
    ])
      expect(text).toContain(said);
    expect(await page.locator('.people li').count()).toBe(9);
    const passages = page.locator('.passages > li');
    expect(await passages.count()).toBeGreaterThan(5);
    expect(await passages.first().textContent()).toMatch(/characters [\d,]+ to [\d,]+.*Not checked here/s);
    await page.getByRole('button', { name: 'Passage 2' }).first().click();
    expect(await passages.nth(1).evaluate((item) => item.matches(':focus'))).toBe(true);
  });

  it('has the theme and the locale that it is told', async () => {
    const page = await show(
      '<parley-contacts leader="putin" mode="phone" theme="dark" locale="de"></parley-contacts>',
    );
    const colour = await page
      .locator('[part=piece]')
      .evaluate((piece) => getComputedStyle(piece).backgroundColor);
    expect(colour).toBe('rgb(25, 28, 32)');
    expect(await page.locator('.when').textContent()).toBe('18.–21. August 2025');
  });

  it.each([
    [
      'leader="putin" status="held,hold"',
      'Expected status to be one or more of held, planned, proposed, called-off; found "held,hold".',
    ],
    [
      'leader="putin" known-on="2025-02-30"',
      'Expected known-on to be a day that exists, as YYYY-MM-DD; found "2025-02-30".',
    ],
    ['', 'Expected leader to name somebody; found nothing.'],
    ['leader="Putn"', 'Nearest: '],
  ])('says what is wrong with %s, and shows nothing in its place', async (attributes, said) => {
    const page = await show(`<parley-contacts ${attributes}></parley-contacts>`, 'error');
    expect(await page.getByRole('alert').textContent()).toContain(said);
    expect(await page.locator('table').count()).toBe(0);
  });

  it('asked nobody but Parley, and complained of nothing', () => {
    expect(all.length).toBeGreaterThan(10);
    for (const { foreign, complaints } of all) expect([...foreign, ...complaints]).toEqual([]);
  });
});

import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/service/listen.ts';
import { lavrov } from '../support/dossiers.ts';
import { choose, meetingRows, settled, watchedPage, type Watched } from '../support/explorer-page.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { serveExplorer } from '../support/served-explorer.ts';

if (chromiumPath === undefined)
  console.warn('No Chromium here, so nobody looks at the explorer in a browser.');

type Violation = { id: string; impact: string; nodes: { html: string }[] };

/** What axe finds on a page that is serious or worse; it runs from outside, since the page lets no script in. */
async function seriousOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then(({ violations }) => violations)',
    awaitPromise: true,
    returnByValue: true,
  });
  return (result.value as Violation[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.runIf(chromiumPath !== undefined)('the explorer, with the article', () => {
  let test: TestApi;
  let served: Listening;
  let browser: Browser;
  let watched: Watched;
  let page: Page;
  beforeAll(async () => {
    test = await openTestApi([lavrov], { time: 60_000 });
    served = await serveExplorer(test.api);
    browser = await openBrowser();
    watched = await watchedPage(browser);
    page = watched.page;
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await test.graph.close();
  });
  beforeEach(async () => {
    await page.goto(served.url);
    await settled(page);
  });

  const facts = (): Promise<string | null> => page.locator('#network-title').textContent();
  const contacts = (): Promise<string[]> => page.locator('leader-card .contacts .name').allTextContents();

  it('shows at first who met whom, and every meeting on record by shape and by word', async () => {
    expect(await facts()).toContain('9 leaders, 36 pairs, held in person');
    const kinds = await meetingRows(page).locator('.kind').allInnerTexts();
    expect(kinds).toEqual([
      'Held, by phone',
      'Held, in person',
      'Proposed, in person',
      'Proposed, in person',
    ]);
    const shapes = await meetingRows(page)
      .locator('.glyph')
      .evaluateAll((glyphs) => glyphs.map((glyph) => glyph.outerHTML.replace(/<!--.*?-->/g, '')));
    expect(new Set(shapes).size).toBe(3);
  });

  it('goes from “zelensky” to Zelenskyy, to his meeting with Trump, and to its evidence', async () => {
    await choose(page, 'zelensky', 'Volodymyr Zelenskyy');
    expect(await page.locator('leader-card h2').textContent()).toBe('Volodymyr Zelenskyy');
    await page.locator('leader-card .row', { hasText: 'Donald Trump' }).click();
    await settled(page);
    expect(await page.locator('pair-card h3').first().innerText()).toContain('1 step');
    await meetingRows(page).filter({ hasText: 'at the White House' }).click();
    await settled(page);
    const evidence = page.locator('.evidence');
    const text = (await evidence.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Held, in person');
    expect(text).toContain('18 August 2025 (uncertain)');
    expect(text).toContain('Oval Office, White House, United States');
    expect(text).toContain('others may have been there');
    expect(text).toContain('Lavrov on the conditions for a meeting of Putin and Zelenskyy');
    expect(text).toMatch(/characters 1,095 to 1,263/);
    expect(text).toContain('Not checked here');
    expect(await evidence.getByRole('button', { name: 'Copy citation' }).count()).toBeGreaterThan(3);
  });

  it('has no record of whom Putin met in person, which it does not call “did not meet”, and has Trump with calls', async () => {
    await choose(page, 'putin', 'Vladimir Putin');
    const card = page.locator('leader-card');
    expect(await card.innerText()).toContain('No record of a meeting held in person');
    expect(await page.locator('body').innerText()).not.toMatch(/(did|have|has) not (meet|met)|never met/i);
    await page.getByRole('button', { name: 'Phone', exact: true }).click();
    await settled(page);
    expect(await contacts()).toEqual(['Donald Trump']);
    expect(await page.locator('.legend').innerText()).toContain('held, not on record as in person');
  });

  it('filters by what is brushed on the timeline, and by the arrow keys as well', async () => {
    const chart = (await page.locator('time-chart svg').boundingBox())!;
    const at = (day: number): number => chart.x + 14 + ((day - 0.5) / 31) * (chart.width - 28);
    await page.mouse.move(at(20), chart.y + 10);
    await page.mouse.down();
    await page.mouse.move(at(25), chart.y + 10, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    expect(page.url()).toContain('from=2025-08-20&to=2025-08-25');
    expect(await facts()).toContain('0 leaders');
    expect(await page.locator('network-panel .empty').innerText()).toContain('No record of a meeting');
    await page.getByRole('slider', { name: 'From' }).press('ArrowLeft');
    await page.getByRole('slider', { name: 'From' }).press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('from=2025-08-18&to=2025-08-25');
    await settled(page);
    expect(await facts()).toContain('9 leaders');
  });

  it('is wholly in its address, which shows the same in another window, and goes back and forward', async () => {
    await choose(page, 'macron', 'Emmanuel Macron');
    await page.getByRole('button', { name: 'Phone', exact: true }).click();
    await meetingRows(page).first().click();
    await settled(page);
    const seen = await page.locator('main').innerText();
    const other = await watchedPage(browser);
    await other.page.goto(page.url());
    await settled(other.page);
    expect(await other.page.locator('main').innerText()).toBe(seen);
    await other.page.close();
    await page.goBack();
    await page.goBack();
    await settled(page);
    expect(page.url()).toBe(`${served.url}/?leader=leader/emmanuel-macron`);
    await page.goForward();
    await page.goForward();
    await settled(page);
    expect(await page.locator('main').innerText()).toBe(seen);
  });

  it('has the part of the drawing in its address that is in view, without a step back for each move', async () => {
    await choose(page, 'macron', 'Emmanuel Macron');
    await page.locator('network-stage .canvas').press('+');
    await page.waitForURL(/&at=/);
    await page.locator('network-stage .canvas').press('0');
    await page.waitForURL((url) => !url.searchParams.has('at'));
    await page.goBack();
    await settled(page);
    expect(page.url()).toBe(`${served.url}/`);
  });

  it('draws groups of leaders, and says of nobody in them that there is no record', async () => {
    await page.goto(`${served.url}/?as=groups`);
    await settled(page);
    expect(await facts()).toMatch(/9 leaders in \d groups?, 36 pairs, held in person/);
    const said = await page.locator('.network').innerText();
    expect(said).toContain('a group of leaders who met one another');
    expect(said).not.toContain('No record');
    await page.locator('.network').getByRole('button', { name: 'Each leader' }).click();
    await settled(page);
    expect(await facts()).toContain('9 leaders, 36 pairs');
  });

  it('gives the same facts as tables, by keyboard alone', async () => {
    await page.locator('.network').getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    const pairs = page.getByRole('table', { name: 'Pairs, by meetings' });
    expect(await pairs.getByRole('row').count()).toBe(37);
    await pairs.getByRole('button', { name: 'Donald Trump – Volodymyr Zelenskyy' }).press('Enter');
    await settled(page);
    expect(await page.locator('pair-card h2').innerText()).toContain('Donald Trump');
  });

  it('shows what was known on a day: nothing of a meeting before the first source about it', async () => {
    await page.goto(`${served.url}/?knownOn=2025-08-20&meeting=meeting/2025-08-18-white-house`);
    await settled(page);
    expect(await facts()).toContain('0 leaders');
    expect(await page.locator('.evidence').innerText()).toContain('published on 21 August 2025');
  });

  it('opens the playground with the question that a panel asked', async () => {
    await page.locator('.network').getByText('Take along').click();
    const link = page.locator('.network').getByRole('link', { name: 'Show the GraphQL query' });
    const address = new URL((await link.getAttribute('href'))!, served.url);
    const query = address.searchParams.get('query')!;
    expect(query).toContain('network(filter: { status: [HELD], mode: [IN_PERSON] }, first: 300)');
    expect((await test.ask(query)).errors).toBeUndefined();
    const playground = await browser.newPage();
    await playground.goto(address.href);
    await expect
      .poll(() => playground.locator('.graphiql-query-editor').textContent(), { timeout: 60_000 })
      .toContain('IN_PERSON');
    await playground.close();
  });

  it.each([
    ['1440x900', 1440, 900, 'light'],
    ['360x740', 360, 740, 'light'],
    ['3840x2160', 3840, 2160, 'dark'],
  ] as const)(
    'has nothing that axe finds serious, and nothing too broad, at %s',
    async (_, width, height, scheme) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      for (const view of [
        '',
        '?leader=Putin',
        '?leader=Trump&leader=Zelensky&meeting=meeting/2025-08-18-white-house',
        '?as=table',
      ]) {
        await page.goto(`${served.url}/${view}`);
        await settled(page);
        expect(await seriousOn(page)).toEqual([]);
        const main = (await page.locator('main').boundingBox())!;
        expect(main.width).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );

  it('asked nobody but the service all the while, and complained of nothing', () => {
    expect(watched.requests.filter((url) => !url.replace(/^blob:/, '').startsWith(`${served.url}/`))).toEqual(
      [],
    );
    expect(watched.complaints).toEqual([]);
  });
});

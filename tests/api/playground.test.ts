import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQuestions } from '../../src/api/example-questions.ts';
import { listen, type Listening } from '../../src/service/listen.ts';
import { lavrov } from '../support/dossiers.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';

let test: TestApi;
let served: Listening;
beforeAll(async () => {
  test = await openTestApi([lavrov]);
  served = await listen(test.api.handle, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await served.close();
  await test.graph.close();
});

const nameOf = (query: string): string => /^query (\w+)/.exec(query)![1]!;

describe('the playground’s page', () => {
  it('holds every example question and all it needs, and names no other place to fetch from', async () => {
    const response = await fetch(`${served.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('text/html');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[^']+'( 'sha256-[^']+')*;/);
    expect(policy).toContain("frame-ancestors 'none'");
    const page = await response.text();
    for (const { title, query } of exampleQuestions) {
      expect(page).toContain(title);
      expect(page).toContain(`query ${nameOf(query)}`);
    }
    const markup = page
      .replace(/<script[^>]*>[^]*?<\/script>/g, '')
      .replace(/<style[^>]*>[^]*?<\/style>/g, '');
    expect(markup).not.toMatch(/\b(?:src|href)=["']?(?:https?:)?\/\//);
    expect(page).not.toMatch(/<script[^>]+src=|<link[^>]+rel="stylesheet"|@import|url\(["']?https?:/);
    expect(test.statements).toEqual([]);
  });
});

describe.runIf(chromiumPath !== undefined)('the playground in a browser', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await page.goto(`${served.url}/graphql`);
    await page.locator('.graphiql-execute-button').waitFor();
  });
  afterAll(() => browser.close());

  it('shows each example question in a tab that is named after it', async () => {
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs).toEqual(exampleQuestions.map(({ query }) => nameOf(query)));
    const editor = page.locator('.graphiql-query-editor');
    await expect.poll(() => editor.textContent()).toContain('Whom');
  });

  it('answers a question that is chosen and run by clicking', async () => {
    const editor = page.locator('.graphiql-query-editor');
    const choose = async (): Promise<string | null> => {
      // Tabs slide into place at first, and take no notice of a click that takes no time.
      await page.getByRole('button', { name: 'Proposed', exact: true }).click({ delay: 100 });
      return editor.textContent();
    };
    await expect.poll(choose, { timeout: 60_000, interval: 300 }).toMatch(/only.proposed/);
    const answer = page.locator('.result-window');
    const run = async (): Promise<string | null> => {
      // On a busy machine it takes GraphiQL a moment to notice which operation the other tab holds.
      await page.locator('.graphiql-execute-button').click();
      await page.waitForTimeout(1000);
      return answer.textContent();
    };
    await expect.poll(run, { timeout: 60_000, interval: 500 }).toContain('participations');
    expect(await answer.textContent()).not.toContain('errors');
  });

  it('explains the schema', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-plugin');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await expect.poll(() => docs.textContent()).toContain('Whom a leader met: by default in person');
  });

  it('asks nobody but the service, and complains of nothing', () => {
    const foreign = requests.filter((url) => !url.replace(/^blob:/, '').startsWith(`${served.url}/`));
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

import type { Browser, Locator, Page } from 'playwright-core';

/** A page of the explorer, with all that it asked for and complained of. */
export type Watched = { page: Page; requests: string[]; complaints: string[] };

/** What a drawing in software says about its own speed is no complaint. */
const aboutSpeed = /GPU stall due to ReadPixels/;

/** Opens a page that is watched. */
export async function watchedPage(browser: Browser, width = 1440, height = 900): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const said = message.text();
    if (['error', 'warning'].includes(message.type()) && !aboutSpeed.test(said)) complaints.push(said);
  });
  return { page, requests, complaints };
}

/** Waits until nothing on the page is being asked any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main:not(:has([aria-busy=true], .spinner))').waitFor({ state: 'attached' });
}

/** Searches for a text and takes the suggestion of a name. */
export async function choose(page: Page, text: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search leaders' }).fill(text);
  await page.getByRole('option', { name }).first().click();
  await settled(page);
}

/** The rows of the list of meetings. */
export function meetingRows(page: Page): Locator {
  return page.locator('.meetings .row');
}

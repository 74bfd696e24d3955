// `npm run pictures`: what a running explorer looks like, in light and dark, on a desk, a phone and a wall, as files in
// reports/pictures. Start it before (`npm start`, or `npm run demo`); PARLEY_URL names another address.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const address = process.env.PARLEY_URL || 'http://127.0.0.1:4000';
const folder = fileURLToPath(new URL('../reports/pictures', import.meta.url));

const views = {
  first: '',
  leader: '?leader=Zelensky',
  'no-record': '?leader=Putin',
  calls: '?leader=Putin&mode=IN_PERSON,PHONE',
  pair: '?leader=Zelensky&leader=Putin&mode=IN_PERSON,PHONE',
  evidence: '?leader=Trump&leader=Zelensky&meeting=meeting/2025-08-18-white-house',
  every: '?status=HELD,PLANNED,PROPOSED,CALLED_OFF&mode=IN_PERSON,PHONE,VIDEO,UNKNOWN',
  disputed: '?meeting=meeting/putin-zelenskyy-summit',
  table: '?as=table',
  large: '?first=2000',
};
const screens = { desk: [1440, 900], phone: [360, 740], wall: [3840, 2160] };

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.PARLEY_CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader'],
});
for (const [screen, [width, height]] of Object.entries(screens))
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    for (const [name, view] of Object.entries(views)) {
      await page.goto(`${address}/${view}`);
      await page.locator('main:not(:has([aria-busy=true], .spinner))').waitFor({ state: 'attached' });
      await page.waitForTimeout(2500);
      const file = `${name}-${screen}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: screen === 'phone' });
      console.log(`reports/pictures/${file}`);
    }
    await page.close();
  }
await browser.close();

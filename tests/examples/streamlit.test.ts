import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageDir } from '../../src/graph/statements.ts';
import type { Listening } from '../../src/service/listen.ts';
import { lavrov } from '../support/dossiers.ts';
import { chromiumPath, openBrowser } from '../support/open-browser.ts';
import { serveLinks } from '../support/open-links.ts';
import { openTestApi, type TestApi } from '../support/open-test-api.ts';
import { until } from '../support/processes.ts';
import { environmentOfExamples, pythonForExamples } from '../support/python.ts';
import { byToken } from '../support/tokens.ts';

const python = await pythonForExamples();
if (python && chromiumPath === undefined) console.warn('SKIPPED: the Streamlit app, for want of Chromium');

describe.runIf(python !== null && chromiumPath !== undefined)('the Streamlit app', () => {
  let test: TestApi;
  let served: Listening;
  let app: ChildProcess;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    test = await openTestApi([lavrov]);
    served = await serveLinks(test.api, { guarding: { access: byToken } });
    const port = await freePort();
    app = startApp(port, served.url);
    const url = `http://127.0.0.1:${port}`;
    await until('the app answers', async () => (await fetch(url).catch(() => null))?.ok === true);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 1500 } });
    await page.goto(url);
  });
  afterAll(async () => {
    await browser?.close();
    app?.kill();
    await served.close();
    await test.graph.close();
  });

  it('shows whom Macron met, at which meeting, and what says so', async () => {
    await page.getByText('Contacts of Macron').waitFor();
    await page
      .getByText(/Lavrov.*2025.*characters|not checked here/)
      .first()
      .waitFor();
    await page.screenshot({ path: join(packageDir(), 'reports', 'streamlit.png') });
    expect(await page.getByTestId('stException').count()).toBe(0);
    expect(await page.getByTestId('stVegaLiteChart').count()).toBe(1);
    expect(await page.getByTestId('stDataFrame').count()).toBe(2);
  });

  it('says "no record" of whom no meeting is on record, and what is wrong with a name', async () => {
    const leader = page.getByLabel('Leader', { exact: true });
    await leader.fill('Putin');
    await leader.press('Enter');
    await page.getByText('No record of such a meeting').first().waitFor();
    // What was there before goes once the app has run to its end.
    await expect.poll(async () => page.getByTestId('stDataFrame').count(), { timeout: 20_000 }).toBe(0);
    await leader.fill('Macronn');
    await leader.press('Enter');
    await page.getByText('Nearest: Emmanuel Macron').waitFor();
  });
});

function startApp(port: number, parley: string): ChildProcess {
  const words = ['-m', 'streamlit', 'run', join(packageDir(), 'examples', 'streamlit', 'app.py')];
  const options = {
    'server.headless': 'true',
    'server.address': '127.0.0.1',
    'server.port': String(port),
    'server.fileWatcherType': 'none',
    'browser.gatherUsageStats': 'false',
  };
  const settings = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return spawn(python!, [...words, ...settings], {
    env: environmentOfExamples(parley),
    stdio: 'ignore',
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

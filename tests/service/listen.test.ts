import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { listen, type Listening, type ListenSettings, type TlsFiles } from '../../src/service/listen.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openQuietApi } from '../support/open-test-api.ts';

const api = openQuietApi({} as Graph);
const opened: Listening[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

async function open(settings: ListenSettings): Promise<Listening> {
  const listening = await listen(api.handle, settings);
  opened.push(listening);
  return listening;
}

it('names an address that a browser can open', async () => {
  const { url } = await open({ host: '0.0.0.0', port: 0 });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${url}/nowhere`)).status).toBe(404);
});

it('keeps connections for longer than proxies keep theirs, and says so', async () => {
  const { url } = await open({ host: '127.0.0.1', port: 0 });
  const { headers } = await fetch(`${url}/nowhere`);
  expect(headers.get('keep-alive')).toBe('timeout=75');
});

it('says so where the port is taken, and how to choose another', async () => {
  const { url } = await open({ host: '127.0.0.1', port: 0 });
  const port = Number(new URL(url).port);
  await expect(open({ host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'SETUP_FAILED',
    message: expect.stringMatching(`port ${port}; found that something else listens there.*PARLEY_PORT=`),
  });
});

it('says so where the machine has no such address', async () => {
  // An address set aside for documentation.
  await expect(open({ host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    code: 'SETUP_FAILED',
    message: expect.stringMatching(/this machine has no such address.*PARLEY_HOST/),
  });
});

const openssl = spawnSync('openssl', ['version']).error === undefined;
if (!openssl) console.warn('SKIPPED: listening by https, for want of openssl, which makes a certificate');

it.skipIf(!openssl)(
  'by https with a certificate and its key, and says so where they do not belong together',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-tls-'));
    const made = (name: string): TlsFiles => {
      const files = { key: join(folder, `${name}.key`), cert: join(folder, `${name}.pem`) };
      const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
      const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-days', '1', '-nodes'];
      spawnSync('openssl', ['req', '-x509', ...kind, '-keyout', files.key, '-out', files.cert, ...subject]);
      return { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8') };
    };
    const [own, other] = [made('own'), made('other')];
    const { url } = await open({ host: '127.0.0.1', port: 0, tls: own });
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:/);
    const status = await new Promise((resolve, reject) => {
      get(`${url}/health`, { ca: own.cert }, ({ statusCode }) => resolve(statusCode)).once('error', reject);
    });
    expect(status).toBe(200);
    const mixed = { cert: own.cert, key: other.key };
    await expect(open({ host: '127.0.0.1', port: 0, tls: mixed })).rejects.toMatchObject({
      code: 'SETUP_FAILED',
      message: expect.stringContaining('PARLEY_TLS_KEY'),
    });
    await rm(folder, { recursive: true });
  },
);

it('stops as soon as the last answer is out, whatever the client would keep its connection for', async () => {
  const answering = Promise.withResolvers<void>();
  const { url, close } = await listen(
    async (_, response) => {
      await answering.promise;
      response.end('done');
    },
    { host: '127.0.0.1', port: 0 },
  );
  const answer = fetch(url).then(async (response) => response.text());
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = close();
  answering.resolve();
  expect(await answer).toBe('done');
  const start = performance.now();
  await closed;
  expect(performance.now() - start).toBeLessThan(1000);
});

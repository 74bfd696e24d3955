import { setTimeout as passing } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Fared } from './bystander.ts';

const fared: Fared = { asked: 0, longest: 0, since: 0, failed: [] };
const leaving = new AbortController();
parentPort!.once('message', () => leaving.abort());

while (!leaving.signal.aborted) {
  const start = performance.now();
  await ask(workerData as string).catch((thrown: unknown) => fared.failed.push(String(thrown)));
  fared.asked += 1;
  const waited = performance.now() - start;
  if (waited > fared.longest) Object.assign(fared, { longest: waited, since: Date.now() - waited });
  await passing(100);
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort!.postMessage(fared);

/** Each question comes on a connection of its own, as from somebody new. */
async function ask(endpoint: string): Promise<void> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: '{"query":"{ graph { version } }"}',
    signal: AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text.slice(0, 200)}`);
}

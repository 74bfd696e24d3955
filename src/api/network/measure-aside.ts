import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { measure, type Measure, type Measures, type Ties } from './measure.ts';

/** Nodes times links up to which measuring takes a few milliseconds, less than starting a thread. */
const mostAtOnce = 500_000;

let last: Promise<unknown> = Promise.resolve();

/** Takes measures without holding up other requests: of a large network in a thread of its own, one at a time. */
export async function measureAside(ties: Ties, wanted: readonly Measure[]): Promise<Measures> {
  if (ties.leaders.length * ties.links.length <= mostAtOnce) return measure(ties, wanted);
  const measured = last.then(() => inThread(ties, wanted));
  last = measured.catch(() => {});
  return measured;
}

/** As this file is: a source in the repository, compiled when built. */
const program = fileURLToPath(import.meta.url).replace(/aside(\.[jt]s)$/, 'thread$1');

async function inThread(ties: Ties, wanted: readonly Measure[]): Promise<Measures> {
  const thread = new Worker(program, { workerData: { ties, wanted } });
  const [measures] = await once(thread, 'message');
  return measures as Measures;
}

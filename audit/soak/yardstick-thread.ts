import { parentPort } from 'node:worker_threads';
import type { Told } from './yardstick.ts';

/** Steps of the work, and how often it is done, in milliseconds. */
const [steps, every] = [200_000, 1000];

// More than the processor's caches hold: reading from memory is most of what a database does.
const memory = new Int32Array(16_000_000).map((_, at) => at);

setInterval(() => {
  const before = process.threadCpuUsage();
  let [at, sum] = [1, 0];
  for (let step = 0; step < steps; step += 1) {
    at = (Math.imul(at, 1_103_515_245) + 12_345) >>> 8;
    sum += memory[at % memory.length]!;
  }
  const { user, system } = process.threadCpuUsage(before);
  const told: Told = { milliseconds: (user + system) / 1000, sum };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort!.postMessage(told);
}, every);

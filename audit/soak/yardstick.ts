import { Worker, isMainThread, parentPort } from 'node:worker_threads';

// A fixed piece of work, on a thread of its own, that says how fast the machine is just now: on a machine that is shared, an
// answer may take longer because others take caches and turns, not because the service has more to do.

/** Steps of the work, and how often it is done, in milliseconds. */
const [steps, every] = [200_000, 1000];

/** How long the work took, in milliseconds of the processor, and what came of it, so that none of it can be left out. */
type Told = { milliseconds: number; sum: number };

/** Tells the processor milliseconds that the fixed work took, once a second, until it is stopped. */
export function openYardstick(tell: (milliseconds: number) => void): { stop: () => Promise<void> } {
  const worker = new Worker(new URL(import.meta.url));
  worker.on('message', ({ milliseconds }: Told) => tell(milliseconds));
  return { stop: async () => void (await worker.terminate()) };
}

if (!isMainThread) {
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
    parentPort!.postMessage(told);
  }, every);
}

import { Worker } from 'node:worker_threads';

/** How long the work took, in milliseconds of the processor, and what came of it, so that none of it can be left out. */
export type Told = { milliseconds: number; sum: number };

/**
 * Tells once a second how long a fixed piece of work takes just now, on a thread of its own, until it is stopped: on a machine
 * that is shared an answer may take longer because others take caches and turns, not because the service has more to do.
 */
export function openYardstick(tell: (milliseconds: number) => void): { stop: () => Promise<void> } {
  const worker = new Worker(new URL('./yardstick-thread.ts', import.meta.url));
  worker.on('message', ({ milliseconds }: Told) => tell(milliseconds));
  return { stop: async () => void (await worker.terminate()) };
}

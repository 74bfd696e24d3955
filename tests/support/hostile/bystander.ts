import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * How somebody fared who asked a plain question again and again: how often, the longest wait in milliseconds and when it
 * began (`Date.now()`), and what was no answer.
 */
export type Fared = { asked: number; longest: number; since: number; failed: string[] };

/** Somebody who asks while others do what they do. */
export type Bystander = { leave: () => Promise<Fared> };

/** Begins to ask, in a thread of its own, so that what others do here takes none of its time. */
export function bystander(endpoint: string): Bystander {
  const thread = new Worker(new URL('bystander-thread.ts', import.meta.url), { workerData: endpoint });
  return {
    leave: async () => {
      const told = once(thread, 'message');
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      thread.postMessage('leave');
      const [fared] = (await told) as [Fared];
      await thread.terminate();
      return fared;
    },
  };
}

import { setTimeout as passing } from 'node:timers/promises';
import { mayPass } from '../graph/graph-problem.ts';
import { messageOf } from '../model/problem.ts';
import type { Step } from './steps.ts';
import { unlessStopped } from './until-stopped.ts';

/** The pauses between attempts, in milliseconds; each is twice the one before. */
const pauses = { shortest: 500, longest: 5000 } as const;

/** A step that, while the database is away, says so and is done again until it succeeds or the signal aborts. */
export function patient<C>({ title, work }: Step<C>, stopping: AbortSignal): Step<C> {
  return {
    title,
    work: async (context, tell) => {
      let told: string | null = null;
      for (let pause: number = pauses.shortest; ; pause = Math.min(pause * 2, pauses.longest)) {
        try {
          return await work(context, tell);
        } catch (thrown) {
          if (stopping.aborted || !mayPass(thrown)) throw thrown;
          const text = `${messageOf(thrown)} It is tried again until it answers; until then the service is live, and not ready.`;
          if (text !== told) tell({ text });
          told = text;
          await unlessStopped(stopping, passing(pause, undefined, { ref: false }));
        }
      }
    },
  };
}

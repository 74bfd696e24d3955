import { Listr, type ListrTask } from 'listr2';
import type { Progress, Tell } from '../model/progress.ts';

/** A long step: its title, and the work, which says how far it is and may return a line about how it ended. */
export type Step<C> = { title: string; work: (context: C, tell: Tell) => Promise<string | void> };

/** Does steps one after the other: a bar each in a terminal, plain lines in a log. */
export async function runSteps<C extends object>(context: C, steps: readonly Step<C>[]): Promise<C> {
  const tasks = steps.map(({ title, work }): ListrTask<C> => ({
    title,
    task: async (_, task) => {
      const ended = await work(context, (progress) => {
        task.output = describe(progress);
      });
      if (typeof ended === 'string') task.title = `${title}: ${ended}`;
    },
  }));
  await new Listr(tasks, { concurrent: false, fallbackRenderer: 'simple', collectErrors: false }).run(
    context,
  );
  return context;
}

const barWidth = 24;

function describe({ text, done, total }: Progress): string {
  if (done === undefined || !total) return text;
  const filled = Math.min(barWidth, Math.round((done / total) * barWidth));
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${done} of ${total} ${text}`;
}

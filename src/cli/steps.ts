import type { ListrTask } from 'listr2';
import type { Progress, Tell } from '../model/progress.ts';

/** A long step: its title, and the work, which says how far it is and may return a line about how it ended. */
export type Step<C> = { title: string; work: (context: C, tell: Tell) => Promise<string | void> };

/**
 * Does steps one after the other: a bar each in a terminal, plain lines in a log. What a step throws is thrown on, so
 * that it is told once.
 */
export async function runSteps<C extends object>(context: C, steps: readonly Step<C>[]): Promise<void> {
  await (process.stdout.isTTY ? drawSteps : logSteps)(context, steps);
}

async function drawSteps<C extends object>(context: C, steps: readonly Step<C>[]): Promise<void> {
  const tasks = steps.map(({ title, work }): ListrTask<C> => ({
    title,
    task: async (_, task) => {
      const ended = await work(context, (progress) => {
        task.output = describe(progress, bar);
      });
      if (typeof ended === 'string') task.title = `${title}: ${ended}`;
    },
  }));
  const { Listr } = await import('listr2');
  await new Listr(tasks, {
    concurrent: false,
    collectErrors: false,
    rendererOptions: { showErrorMessage: false, collapseSubtasks: false },
    // Else it would end the process itself at Ctrl-C, and leave what the steps started.
    registerSignalListeners: false,
  }).run(context);
}

async function logSteps<C extends object>(context: C, steps: readonly Step<C>[]): Promise<void> {
  for (const { title, work } of steps) {
    const log = (line: string): void => console.log(`${title}: ${line}`);
    log((await work(context, everyTenth(log))) ?? 'done');
  }
}

/** Of progress towards an end, only what passes another tenth of the way is worth a line in a log. */
export function everyTenth(log: (line: string) => void): Tell {
  let last = { tenth: -1, total: 0 };
  return (progress) => {
    const { done, total } = progress;
    if (done !== undefined && total) {
      const tenth = Math.floor((done / total) * 10);
      if (total === last.total && tenth === last.tenth) return;
      last = { tenth, total };
    }
    log(describe(progress, () => ''));
  };
}

const barWidth = 24;

function bar(part: number): string {
  const filled = Math.min(barWidth, Math.round(part * barWidth));
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] `;
}

function describe({ text, done, total }: Progress, draw: (part: number) => string): string {
  return done === undefined || !total ? text : `${draw(done / total)}${done} of ${total} ${text}`;
}

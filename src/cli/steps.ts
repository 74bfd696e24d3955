import type { ListrTask } from 'listr2';
import type { Progress, Tell } from '../model/progress.ts';

/** A long step: its title, and the work, which says how far it is and may return a line about how it ended. */
export type Step<C> = { title: string; work: (context: C, tell: Tell) => Promise<string | void> };

/**
 * Does steps one after the other: a bar each in a terminal, plain lines in a log. What a step throws is thrown on, so
 * that it is told once.
 */
export async function runSteps<C extends object>(context: C, steps: readonly Step<C>[]): Promise<void> {
  await (process.stdout.isTTY ? drawSteps(context, steps) : logSteps(context, steps));
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

/** Does steps one after the other, in plain lines; `write` is given each, where standard output is for something else. */
export async function logSteps<C extends object>(
  context: C,
  steps: readonly Step<C>[],
  write: (line: string) => void = console.log,
): Promise<void> {
  for (const { title, work } of steps) {
    const log = (line: string): void => write(`${title}: ${line}`);
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

/** Does something when it is called, unless it did within so many milliseconds; not at the first call of all. */
export function atMostEvery(milliseconds: number, work: () => void): () => void {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < milliseconds) return;
    last = now;
    work();
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

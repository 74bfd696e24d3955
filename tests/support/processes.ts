import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A process that runs, with the words it was started with. */
export type Running = { pid: number; words: string };

/** The processes whose words contain a text, a data folder for instance. */
export async function processesOf(text: string): Promise<Running[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,stat=,args=']);
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((parts) => parts !== null && parts[3]!.includes(text) && !parts[2]!.startsWith('Z'))
    .map((parts) => ({ pid: Number(parts![1]), words: parts![3]! }));
}

/** Waits until something holds; throws, with what was waited for, where it does not within the time. */
export async function until(what: string, holds: () => Promise<boolean>, within = 120_000): Promise<void> {
  for (const end = Date.now() + within; Date.now() < end; await wait(100)) if (await holds()) return;
  throw new Error(`expected within ${within / 1000} s: ${what}`);
}

/** Waits until no process is left whose words contain a text: one that has said its last word may end a moment later. */
export async function untilNoneLeft(text: string): Promise<void> {
  await until(`no process of ${text} is left`, async () => (await processesOf(text)).length === 0);
}

/** Kills the processes whose words contain a text; some end by themselves in the meantime. */
export async function killAll(text: string): Promise<void> {
  for (const { pid } of await processesOf(text)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
    }
  }
}

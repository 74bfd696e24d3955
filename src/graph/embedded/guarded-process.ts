import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A program that does not outlive this process. */
export type GuardedProcess = {
  pid: number;
  /** What it says, on both its streams, where that was not sent to a file. */
  output: Readable | null;
  /** Its exit code, once it has ended; null where a signal ended it. */
  ended: Promise<number | null>;
  /** Asks it to end, and makes it end where it does not. */
  stop: () => Promise<void>;
};

/** How long a program may take to end when asked, in milliseconds; Java's first end here writes an archive. */
const stopsWithin = 40_000;

/**
 * The pipe to this shell closes when the process that started it is gone, however it went; then the whole group ends.
 * Java reads file names in the locale's encoding, and fails on folders with accents where no locale is set.
 */
const guardScript = `exec 3<&0
LC_ALL=C.UTF-8 "$@" </dev/null >&2 3<&- &
program=$!
{ cat <&3 >/dev/null; kill -KILL 0; } 2>/dev/null &
guard=$!
echo $program
wait $program
status=$?
kill $guard 2>/dev/null
exit $status`;

/**
 * Starts a program that ends with this process, even where that is killed. Windows has no such shell; a killed process
 * leaves its program running there. A program that is not there ends with exit code 127.
 */
export async function startGuarded(
  program: string,
  words: readonly string[],
  output: number | 'pipe' = 'pipe',
): Promise<GuardedProcess> {
  const child =
    process.platform === 'win32' ? unguarded(program, words, output) : guarded(program, words, output);
  const ended = once(child, 'close').then(
    ([code]) => code as number | null,
    () => 127,
  );
  const pid = await pidOf(child);
  const stop = async (): Promise<void> => {
    if (pid === null || child.exitCode !== null || child.signalCode !== null) return void (await ended);
    end(pid, 'SIGTERM');
    const impatient = setTimeout(() => end(child.pid!, 'SIGKILL', true), stopsWithin);
    await ended;
    clearTimeout(impatient);
  };
  return { pid: pid ?? 0, output: child.stderr, ended, stop };
}

/** In a group of its own, so that a Ctrl-C in the terminal reaches only the process that decides what ends. */
function guarded(program: string, words: readonly string[], output: number | 'pipe'): ChildProcess {
  const shell = spawn('sh', ['-c', guardScript, 'sh', program, ...words], {
    detached: true,
    stdio: ['pipe', 'pipe', output],
  });
  shell.once('exit', () => shell.stdin?.destroy());
  return shell;
}

function unguarded(program: string, words: readonly string[], output: number | 'pipe'): ChildProcess {
  const isScript = !/java(\.exe)?$/.test(program);
  return spawn(program, words, { stdio: ['ignore', output, output], shell: isScript, windowsHide: true });
}

/** The program's own process, not the shell around it; null where it could not be started. */
async function pidOf(child: ChildProcess): Promise<number | null> {
  if (process.platform === 'win32') return child.pid ?? null;
  const lines = createInterface({ input: child.stdout! });
  const [line] = (await Promise.race([once(lines, 'line'), once(child, 'exit')])) as [string | number];
  return typeof line === 'string' ? Number(line) : null;
}

function end(pid: number, signal: NodeJS.Signals, group = false): void {
  try {
    process.kill(group && process.platform !== 'win32' ? -pid : pid, signal);
  } catch {
    // Already gone.
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';

/** What an import took: seconds, without those it was stopped for, and the most memory of its process, in megabytes. */
export type Taken = { seconds: number; megabytes: number };

/** How often the process is looked at, in milliseconds. */
const every = 200;

/**
 * Imports a table by `parley import` in a process of its own. Whenever `isDue` says so the process is stopped where it
 * stands, for as long as `look` looks at what is committed by then.
 */
export async function runImport(
  file: string,
  { uri, user, password }: EmbeddedNeo4j,
  { isDue, look }: { isDue: () => Promise<boolean>; look: () => Promise<void> },
): Promise<Taken> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../bin/parley.mjs', import.meta.url)), 'import', file],
    {
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  let [paused, megabytes] = [0, 0];
  while (child.exitCode === null && child.signalCode === null) {
    megabytes = Math.max(megabytes, peakOf(child));
    await Promise.race([ended, wait(every)]);
    if (!(await isDue())) continue;
    const since = performance.now();
    child.kill('SIGSTOP');
    await look();
    child.kill('SIGCONT');
    paused += performance.now() - since;
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`parley import ${file} ended with ${code}`);
  return { seconds: (performance.now() - started - paused) / 1000, megabytes };
}

/** The most memory a process has had at once, as the system counts it, in megabytes; 0 once it has ended. */
function peakOf({ pid }: ChildProcess): number {
  try {
    const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(peak ?? 0) / 1024;
  } catch {
    return 0;
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../model/problem.ts';
import { driverGraph } from '../driver-graph.ts';
import type { Neo4jHome, Neo4jProgram } from './neo4j-home.ts';

/** A Neo4j that answers. */
export type RunningNeo4j = { ended: Promise<void>; stop: () => Promise<void> };

const startsWithin = 120_000;
const stopsWithin = 20_000;

const opened = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
];

/** Starts Neo4j and waits until it answers; SETUP_FAILED says why it does not. */
export async function startNeo4j(
  home: Neo4jHome,
  { java, jars }: Neo4jProgram,
  abort: AbortSignal,
): Promise<RunningNeo4j> {
  const console = join(home.dir, 'logs', 'console.log');
  mkdirSync(join(home.dir, 'logs'), { recursive: true });
  const output = openSync(console, 'w');
  const guard = guarded(java, javaArguments(home, jars), output);
  closeSync(output);
  const ended = once(guard, 'close').then(() => {});
  const pid = await pidOf(guard);
  const stop = async (): Promise<void> => {
    if (guard.exitCode !== null || guard.signalCode !== null) return;
    end(pid, 'SIGTERM');
    const impatient = setTimeout(() => end(pid, 'SIGKILL'), stopsWithin);
    await ended;
    clearTimeout(impatient);
  };
  const outcome = await Promise.race([
    answers(home, abort).then((answered) => (answered ? ('answers' as const) : ('late' as const))),
    ended.then(() => 'ended' as const),
  ]);
  if (outcome === 'answers') return { ended, stop };
  await stop();
  throw await whyNot(home, console, outcome);
}

/**
 * Ends Neo4j when the keeper is gone, however it went: the pipe to the shell closes then. Windows has no such shell;
 * there a killed keeper leaves Neo4j running.
 */
const guardScript = `exec 3<&0
"$@" </dev/null >&2 3<&- &
neo4j=$!
{ cat <&3 >/dev/null; kill -KILL $neo4j; } 2>/dev/null &
guard=$!
echo $neo4j
wait $neo4j
kill $guard 2>/dev/null`;

function guarded(java: string, words: readonly string[], output: number): ChildProcess {
  if (process.platform === 'win32') return spawn(java, words, { stdio: ['ignore', output, output] });
  const shell = spawn('sh', ['-c', guardScript, 'sh', java, ...words], { stdio: ['pipe', 'pipe', output] });
  shell.once('exit', () => shell.stdin?.destroy());
  return shell;
}

async function pidOf(guard: ChildProcess): Promise<number> {
  if (!guard.stdout) return guard.pid!;
  const [line] = (await once(createInterface({ input: guard.stdout }), 'line')) as [string];
  return Number(line);
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}

function javaArguments({ dir }: Neo4jHome, jars: string): string[] {
  return [
    '-Xms256m',
    '-Xmx1g',
    // Without memory Neo4j neither answers nor ends; ended, it is started again.
    '-XX:+ExitOnOutOfMemoryError',
    ...opened.map((part) => `--add-opens=${part}=ALL-UNNAMED`),
    ...['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${dir}`, `--config-dir=${join(dir, 'conf')}`],
  ];
}

async function answers({ port, password }: Neo4jHome, abort: AbortSignal): Promise<boolean> {
  const uri = `bolt://127.0.0.1:${port}`;
  const graph = driverGraph({ uri, user: 'neo4j', password, database: 'neo4j', readTimeout: 5000 });
  try {
    for (const until = Date.now() + startsWithin; Date.now() < until && !abort.aborted; await wait(100))
      if (await graph.verify().then(always, never)) return true;
    return false;
  } finally {
    await graph.close();
  }
}

const always = (): boolean => true;
const never = (): boolean => false;

/** Turns what a failed start left in its log into a sentence. */
async function whyNot({ dir }: Neo4jHome, console: string, outcome: 'ended' | 'late'): Promise<Problem> {
  const log = await readFile(console, 'utf8').catch(() => '');
  const causes: [RegExp, string][] = [
    [
      /No space left on device|disk quota/i,
      `Expected free space for the embedded Neo4j; found the disk of ${dir} full. Free some (500 MB do), or name another folder in PARLEY_DATA.`,
    ],
    [
      /locked by another process|store_lock/i,
      `Expected to be alone with the data folder ${dir}; found that another Neo4j holds it. Stop that one, or name another folder in PARLEY_DATA.`,
    ],
  ];
  const known = causes.find(([sign]) => sign.test(log));
  if (known) return new Problem('SETUP_FAILED', known[1]);
  const said = log.split('\n').findLast((line) => /error|exception/i.test(line)) ?? 'nothing';
  const found = outcome === 'late' ? `no answer within ${startsWithin / 1000} s` : 'that it ended';
  return new Problem(
    'SETUP_FAILED',
    `Expected the embedded Neo4j to start; found ${found}. It said: ${said.trim()}. The whole log is ${console}.`,
  );
}

import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../model/problem.ts';
import { driverGraph } from '../driver-graph.ts';
import { classArchive, crashed } from './class-archive.ts';
import { fullDiskProblem } from './data-folder.ts';
import { startGuarded } from './guarded-process.ts';
import type { Neo4jProgram } from './admin-command.ts';
import type { Neo4jHome } from './neo4j-home.ts';

/** A Neo4j that answers. */
export type RunningNeo4j = { ended: Promise<void>; stop: () => Promise<void> };

const startsWithin = 120_000;
/** How often Neo4j may refuse the password before that is believed: while it boots it may not know it yet. */
const refusedAtMost = 20;
/** What is left on a disk on which Neo4j cannot go on, in bytes. */
const nothing = 64 * 1024;

/**
 * The most memory for objects, in megabytes: usually a sixth of the machine's, of which Java takes what its collector asks
 * for. A transaction that a full disk tore apart makes Neo4j's recovery read a length that is none, for which the usual may
 * not be enough; with more it sees the tear, and goes on before it.
 */
const heaps = {
  usual: Math.round(Math.min(Math.max(memory() / 6 / 2 ** 20, 1024), 4096)),
  forRecovery: 4096,
};

/** The exit code of a Java that was told to end where memory is short. */
const outOfMemory = 3;

const opened = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
];

/** Starts Neo4j and waits until it answers; SETUP_FAILED says why it does not. */
export async function startNeo4j(
  home: Neo4jHome,
  program: Neo4jProgram,
  abort: AbortSignal,
  heap = heaps.usual,
): Promise<RunningNeo4j> {
  const console = join(home.dir, 'logs', 'console.log');
  mkdirSync(join(home.dir, 'logs'), { recursive: true });
  const output = openSync(console, 'w');
  const archive = await classArchive(program.java, program.jars);
  const words = [...archive.options, ...javaArguments(home, program, heap)];
  const neo4j = await startGuarded(program.java.path, words, output).finally(() => closeSync(output));
  const ended = neo4j.ended.then(archive.ended);
  const over = new AbortController();
  const answered = answers(home, AbortSignal.any([abort, over.signal]));
  const outcome = await Promise.race([answered, ended.then(() => 'ended' as const)]);
  const stop = async (): Promise<void> => neo4j.stop().then(() => ended);
  if (outcome === 'answers') return { ended, stop };
  over.abort();
  await stop();
  const code = outcome === 'ended' && !abort.aborted ? await neo4j.ended : null;
  if (code === outOfMemory && heap < heaps.forRecovery)
    return startNeo4j(home, program, abort, heaps.forRecovery);
  if (code === crashed && archive.isUsed) return startNeo4j(home, program, abort, heap);
  throw await whyNot(home, console, outcome);
}

/** What this machine has, or what this process may have of it, in bytes. */
function memory(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity);
}

function javaArguments({ dir }: Neo4jHome, { jars, release }: Neo4jProgram, heap: number): string[] {
  return [
    '-Xms256m',
    `-Xmx${heap}m`,
    // A load's transaction lives for seconds: in a small heap a third of Java's time went into copying it about. The heap
    // grows where the collector takes more than a hundredth of the time, and arrays of a megabyte are nothing special.
    '-XX:GCTimeRatio=99',
    '-XX:G1HeapRegionSize=8m',
    // Without memory Neo4j neither answers nor ends; ended, it is started again.
    '-XX:+ExitOnOutOfMemoryError',
    // Where Java itself fails it writes down how, else into the folder in which it was started.
    `-XX:ErrorFile=${join(dir, 'logs', 'java-%p.log')}`,
    ...opened.map((part) => `--add-opens=${part}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    release.main,
    `--home-dir=${dir}`,
    `--config-dir=${join(dir, 'conf')}`,
  ];
}

type Outcome = 'answers' | 'refuses' | 'late' | 'ended';

async function answers({ dir, port, password }: Neo4jHome, abort: AbortSignal): Promise<Outcome> {
  const uri = `bolt://127.0.0.1:${port}`;
  const graph = driverGraph({ uri, user: 'neo4j', password, database: 'neo4j', readTimeout: 5000 });
  let refusals = 0;
  try {
    for (const until = Date.now() + startsWithin; Date.now() < until && !abort.aborted; await wait(100)) {
      const fault = await graph.verify().then(() => null, String);
      if (fault === null) return 'answers';
      refusals = /credentials/.test(fault) ? refusals + 1 : 0;
      if (refusals >= refusedAtMost) return 'refuses';
      // On a full disk it neither answers nor ends.
      if (await fullDiskProblem(dir, nothing)) return 'late';
    }
    return 'late';
  } finally {
    await graph.close();
  }
}

/** Turns what a failed start left in its log into a sentence. */
async function whyNot({ dir }: Neo4jHome, console: string, outcome: Outcome): Promise<Problem> {
  const full = await fullDiskProblem(dir);
  if (full) return full;
  const log = await readFile(console, 'utf8').catch(() => '');
  if (/locked by another process|store_lock/i.test(log))
    return new Problem(
      'SETUP_FAILED',
      `Expected to be alone with the data folder ${dir}; found that another Neo4j holds it. Stop that one, or name another folder in PARLEY_DATA.`,
    );
  if (outcome === 'refuses')
    return new Problem(
      'SETUP_FAILED',
      `Expected the embedded Neo4j to accept the password in ${join(dir, 'password')}; found it refused. Put the right one back, or remove ${dir} and load again.`,
    );
  const said = log.split('\n').findLast((line) => /error|exception/i.test(line)) ?? 'nothing';
  const found = outcome === 'late' ? `no answer within ${startsWithin / 1000} s` : 'that it ended';
  return new Problem(
    'SETUP_FAILED',
    `Expected the embedded Neo4j to start; found ${found}. It said: ${said.trim()}. The whole log is ${console}.`,
  );
}

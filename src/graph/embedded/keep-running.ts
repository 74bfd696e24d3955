import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { driverGraph } from '../driver-graph.ts';
import { hasGivenUp } from '../graph-problem.ts';
import { fullDiskProblem } from './data-folder.ts';
import type { Access } from './keeper-messages.ts';
import type { Neo4jProgram } from './admin-command.ts';
import { readyHome } from './neo4j-home.ts';
import { startNeo4j } from './neo4j-process.ts';

/** Deaths after which Neo4j is not started again, and the time in which they count, in milliseconds. */
const deaths = { most: 5, within: 60_000 };
/** How often to look whether the database still takes questions, in milliseconds, and after how many refusals to act. */
const checkEvery = 5000;
const refusedAtMost = 3;

/**
 * Runs Neo4j until told to stop, and starts it again, on the same port, where it died; returns once it has stopped.
 * Throws SETUP_FAILED where it does not start or keeps dying.
 */
export async function keepRunning({
  dir,
  program,
  stopping,
  tell,
  ready,
}: {
  dir: string;
  program: Neo4jProgram;
  stopping: AbortSignal;
  tell: Tell;
  ready: (access: Access) => void;
}): Promise<void> {
  tell({ text: 'preparing the data folder' });
  const home = await readyHome(dir, program);
  const access = { uri: `bolt://127.0.0.1:${home.port}`, user: 'neo4j', password: home.password };
  const told = stopping.aborted ? Promise.resolve() : once(stopping, 'abort');
  const died: number[] = [];
  while (!stopping.aborted) {
    tell({ text: 'starting Neo4j' });
    const neo4j = await startNeo4j(home, program, stopping);
    ready(access);
    const running = new AbortController();
    await Promise.race([neo4j.ended, told, givenUp(access, dir, running.signal)]);
    running.abort();
    await neo4j.stop();
    died.push(Date.now());
    if (died.filter((at) => at > Date.now() - deaths.within).length >= deaths.most) throw keepsDying(dir);
    await wait(200);
  }
}

/**
 * Resolves when Neo4j answers but has given up on its database: after a full disk it needs a new start, which is of use
 * only once there is room.
 */
async function givenUp(access: Access, dir: string, running: AbortSignal): Promise<void> {
  const graph = driverGraph({ ...access, database: 'neo4j', readTimeout: 5000 });
  let refusals = 0;
  while (!running.aborted && (refusals < refusedAtMost || (await fullDiskProblem(dir)))) {
    await wait(checkEvery, undefined, { signal: running }).catch(() => {});
    const fault = await graph.verify().catch((thrown: unknown) => thrown);
    refusals = hasGivenUp(fault) ? refusals + 1 : 0;
  }
  await graph.close();
}

function keepsDying(dir: string): Problem {
  return new Problem(
    'SETUP_FAILED',
    `Expected the embedded Neo4j to keep running; found it dead ${deaths.most} times within a minute. See ${dir}/logs.`,
  );
}

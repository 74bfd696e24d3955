import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import { joinEmbedded } from '../../src/graph/embedded/join.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { startParley, type Outcome, type Running } from './parley.ts';
import { processesOf, until } from './processes.ts';
import { digestOf } from './snapshot.ts';

/** A command that loads: its words, and what it says when it begins to write and when it has written all. */
export type Subject = { title: string; words: readonly string[]; begins: RegExp; ends: RegExp };

/** Who is killed within a load. */
export type Victim = 'loader' | 'neo4j';

/** One kill: how long after the load began, in milliseconds, how the loader ended, and the digest after another run. */
export type Kill = { after: number; ended: string; digest: string };

/** A Neo4j of its own that is brought back when it is killed. */
export type Arena = {
  graph: Graph;
  /** Runs a command undisturbed on an empty graph: its digest, and how long it wrote, in milliseconds. */
  undisturbed(subject: Subject): Promise<{ digest: string; took: number }>;
  /** Runs it on an empty graph, kills, and runs it again to its end. */
  kill(subject: Subject, victim: Victim, after: number): Promise<Kill>;
  close(): Promise<void>;
};

/** Moments within some milliseconds, drawn from a seed. */
export function momentsWithin(took: number, count: number, seed: number): number[] {
  return fc.sample(fc.noBias(fc.nat({ max: Math.ceil(took) })), { numRuns: count, seed });
}

/** Opens an arena in a data folder of its own. */
export async function openArena(): Promise<Arena> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-kills-'));
  const joined = await joinEmbedded({ dataDir, jarsRoot: join(packageDir(), '.parley') }, tellNobody);
  const { uri, user, password } = joined;
  const graph = driverGraph({ uri, user, password, database: 'neo4j', readTimeout: 20_000 });
  const start = async ({ words, begins }: Subject): Promise<Running> => {
    const running = startParley(words, { NEO4J_URI: uri, NEO4J_PASSWORD: password });
    await heard(running, begins);
    return running;
  };
  const empty = (): Promise<unknown> => graph.command('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  const answers = async (): Promise<boolean> =>
    graph.verify().then(
      () => true,
      () => false,
    );
  const toItsEnd = async (subject: Subject): Promise<void> => {
    const { code, err } = await (await start(subject)).ended;
    if (code !== 0) throw new Error(`expected ${subject.title} to end well; it ended with ${code}: ${err}`);
  };

  return {
    graph,
    undisturbed: async (subject) => {
      await toItsEnd(subject);
      await empty();
      const running = await start(subject);
      const began = performance.now();
      await heard(running, subject.ends);
      const took = performance.now() - began;
      await running.ended;
      return { digest: await digestOf(graph), took };
    },
    kill: async (subject, victim, after) => {
      await empty();
      const running = await start(subject);
      await wait(after);
      if (victim === 'loader') running.process.kill('SIGKILL');
      else process.kill(await neo4jOf(dataDir), 'SIGKILL');
      const ended = describe(await running.ended);
      await until('Neo4j answers', answers);
      await toItsEnd(subject);
      return { after, ended, digest: await digestOf(graph) };
    },
    close: async () => {
      await graph.close();
      await joined.leave();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Resolves once a command has said something, or has ended. */
async function heard({ process: { stdout }, said, ended }: Running, sign: RegExp): Promise<void> {
  const saying = new Promise<void>((resolve) => {
    const look = (): void => void (sign.test(said()) && resolve());
    stdout!.on('data', look);
    look();
  });
  await Promise.race([saying, ended]);
}

async function neo4jOf(dataDir: string): Promise<number> {
  // The shell that guards it has the same words after its own.
  return (await processesOf(dataDir)).find(({ words }) => /^\S*java\s/.test(words))!.pid;
}

function describe({ code, err }: Outcome): string {
  if (code === null) return 'killed';
  return code === 0 ? 'had ended' : `code ${code}: ${err.trim()}`;
}

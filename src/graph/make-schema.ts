import { setTimeout as wait } from 'node:timers/promises';
import type { Graph } from './graph.ts';
import { isBeingMade } from './graph-problem.ts';

/**
 * How often, and after how many milliseconds each, it is looked again whether what another process makes is there; and how
 * many looks make it likely that there is no other.
 */
const attempts = { most: 100, pause: 100, ofOthers: 20 };

/**
 * Makes an index or constraint by a statement that may be repeated. Where others make it at once all but one fail, and find
 * it made a moment later. Where Neo4j or a process that asked it was killed meanwhile, an index may be left without its
 * constraint, and would be in the way for ever: it is dropped.
 */
export async function makeSchema(graph: Graph, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1)
    try {
      await graph.command(statement);
      return;
    } catch (thrown) {
      if (attempt === attempts.most || !isBeingMade(thrown)) throw thrown;
      await wait(attempts.pause);
      if (attempt % attempts.ofOthers === 0) await dropLeftOver(graph, statement);
    }
}

/** Neo4j refuses to drop an index that a constraint owns, so that one made meanwhile stays. */
async function dropLeftOver(graph: Graph, statement: string): Promise<void> {
  const name = /^CREATE CONSTRAINT (\w+)/.exec(statement)?.[1];
  if (name !== undefined) await graph.command(`DROP INDEX ${name} IF EXISTS`).catch(() => {});
}

import { setTimeout as wait } from 'node:timers/promises';
import { tellNobody, type Tell } from '../model/progress.ts';
import type { Graph, Run } from './graph.ts';
import { makeSchema } from './make-schema.ts';

/** Makes sure that there can be only one lock: else two processes could make a node each and both believe they hold it. */
export const lockConstraint =
  'CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.name IS UNIQUE';

/** Waits until nobody else writes; then no other does until the transaction that runs it has ended. */
export const takeLock = "MERGE (lock:Lock {name: 'writer'}) SET lock.held = true";

/** How long to wait for another writer before saying so, in milliseconds. */
const silentFor = 3000;

/**
 * Does work that only one writer at a time may do, in a transaction that holds the lock. It goes when its holder
 * does, however that one ends; others wait for it, and `tell` hears from whom.
 */
export async function holdLock<T>(
  graph: Graph,
  work: (run: Run) => Promise<T>,
  tell: Tell = tellNobody,
): Promise<T> {
  await makeSchema(graph, lockConstraint);
  return graph.write(async (run) => {
    const taken = new AbortController();
    const saying = wait(silentFor, undefined, { signal: taken.signal })
      .then(async () => {
        const text = await describeHolder(graph);
        if (text !== null) tell({ text });
      })
      .catch(() => {});
    try {
      await run(takeLock);
    } finally {
      taken.abort();
      await saying;
    }
    return work(run);
  });
}

/**
 * Who holds the lock, as far as the server lets this user see: what a transaction writes is not seen before it ends. Null
 * where nobody is kept waiting, and it is only the database that takes its time.
 */
async function describeHolder(graph: Graph): Promise<string | null> {
  const nobody = 'waiting: another writer holds the lock';
  const rows = await graph
    .read(
      `SHOW TRANSACTIONS YIELD metaData, startTime, status
       WHERE metaData.writer IS NOT NULL
       RETURN metaData.writer AS writer, startTime, status STARTS WITH 'Blocked' AS waits ORDER BY startTime`,
    )
    .catch(() => []);
  const writers = rows as { writer: string; startTime: string; waits: boolean }[];
  if (writers.length > 0 && !writers.some(({ waits }) => waits)) return null;
  const holder = writers.find(({ waits }) => !waits);
  return holder ? `${nobody}, ${holder.writer}, since ${holder.startTime}` : nobody;
}

import type { Graph, Run } from './graph.ts';

/** Makes sure that there can be only one lock: else two processes could make a node each and both believe they hold it. */
export const lockConstraint =
  'CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.name IS UNIQUE';

/** Waits until nobody else writes; then no other does until the transaction that runs it has ended. */
export const takeLock = "MERGE (lock:Lock {name: 'writer'}) SET lock.held = true";

/**
 * Does work that only one writer at a time may do, in a transaction that holds the lock. It goes when its holder
 * does, however that one ends; others wait for it.
 */
export async function holdLock<T>(graph: Graph, work: (run: Run) => Promise<T>): Promise<T> {
  await graph.command(lockConstraint);
  return graph.write(async (run) => {
    await run(takeLock);
    return work(run);
  });
}

import type { Graph } from './graph.ts';

/**
 * Does work that only one writer at a time may do. The lock is a node held by an open transaction, so it goes when
 * its holder does, however that one ends; others wait for it.
 */
export async function holdLock<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  // Without the constraint two processes could make a node each and both believe they hold it.
  await graph.command(
    'CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.name IS UNIQUE',
  );
  return graph.write(async (run) => {
    await run("MERGE (lock:Lock {name: 'writer'}) SET lock.held = true");
    return work();
  });
}

import type { Graph } from '../../graph/graph.ts';
import { versionStatement } from '../compose/version.ts';

/**
 * Reads the version of the graph, no earlier than when it is asked for. Those who ask while one reading is under way
 * share the next, so that however many ask there is one at a time.
 */
export function versionReader(graph: Graph): () => Promise<number> {
  let current: Promise<number> | null = null;
  let next: Promise<number> | null = null;

  const start = (): Promise<number> => {
    const reading = read(graph).finally(() => {
      if (current === reading) current = null;
    });
    current = reading;
    return reading;
  };

  return () => {
    if (!current) return start();
    next ??= current.then(noMatter, noMatter).then(() => {
      next = null;
      return start();
    });
    return next;
  };
}

const noMatter = (): void => {};

async function read(graph: Graph): Promise<number> {
  const [row] = await graph.read(versionStatement);
  return (row!['version'] as number | null) ?? 0;
}

import { inject } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** The tests' database, migrated and emptied of all else; `onStatement` hears every statement sent to it. */
export async function emptyGraph(onStatement?: (statement: string) => void): Promise<Graph> {
  const graph = driverGraph(
    { ...inject('neo4j'), readTimeout: 10_000 },
    { onStatement: (statement) => onStatement?.(statement) },
  );
  await graph.command('MATCH (n) WHERE NOT n:ForTests AND NOT n:Migration DETACH DELETE n');
  return graph;
}

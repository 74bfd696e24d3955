import { driverGraph, type Hear } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { testServer } from './test-server.ts';

/** The tests' database, migrated and emptied of all else; `hear` is told of every statement sent to it. */
export async function emptyGraph(hear?: Hear): Promise<Graph> {
  const graph = driverGraph({ ...testServer(), readTimeout: 60_000 }, hear ? { hear } : {});
  await graph.command('MATCH (n) WHERE NOT n:ForTests AND NOT n:Migration DETACH DELETE n');
  return graph;
}

import type { Graph } from '../../src/graph/graph.ts';

/** The graph, whose writing transactions first wait for `before` at each of their statements, counted from 0. */
export function interruptedGraph(graph: Graph, before: (sent: number) => Promise<void> | void): Graph {
  return {
    ...graph,
    write: (work) =>
      graph.write((run) => {
        let sent = 0;
        return work(async (statement, parameters) => {
          await before(sent++);
          return run(statement, parameters);
        });
      }),
  };
}

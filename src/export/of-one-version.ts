import { Problem } from '../model/problem.ts';
import type { GraphReader } from './read-graph.ts';

/**
 * Passes on what is written of a graph, and throws GRAPH_UNAVAILABLE at the end where a load came between: page by
 * page, a file would hold some of the graph before it and some after. `from`: the version it is to be of, where that
 * was read before.
 */
export async function* ofOneVersion(
  { version }: Pick<GraphReader, 'version'>,
  lines: AsyncIterable<string>,
  from?: number,
): AsyncGenerator<string> {
  const first = from ?? (await version());
  yield* lines;
  const last = await version();
  if (last !== first)
    throw new Problem(
      'GRAPH_UNAVAILABLE',
      `Expected the graph to stay at version ${first} while it is written; found version ${last} at the end. What was written is no one state of it: export again when no load is running.`,
      { first, last },
    );
}

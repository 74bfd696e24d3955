import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Graph, Parameters } from '../../graph/graph.ts';
import { readCypher, statementsOf } from '../../graph/statements.ts';
import { Problem } from '../../model/problem.ts';
import { readLoadStatements, statementNamed, type LoadStatements } from '../load-account.ts';

/** Reads a graph by the statements of `cypher/verify` and `cypher/load`, named by their files. */
export type Reader = {
  read(statement: string, parameters?: Parameters): Promise<Answer[]>;
  /** Reads for as long as it takes for no load to come between: what was read is of one version of the graph. */
  steadily<T>(work: () => Promise<T>): Promise<T>;
};

/** How often to read anew because of loads, and how long to wait before, in milliseconds. */
const [tries, pause] = [10, 500];

/** The statements that checks read with and repairs write with. */
export function verifyStatements(): LoadStatements {
  const own = readCypher('verify').map(({ name, text }) => [name, statementsOf(text)[0] ?? ''] as const);
  return new Map([...readLoadStatements(), ...own]);
}

/** A reader of a graph. */
export function readerOf(graph: Graph, statements = verifyStatements()): Reader {
  const read: Reader['read'] = (statement, parameters) =>
    graph.read(statementNamed(statements, statement), parameters);
  const version = async (): Promise<unknown> => (await read('version'))[0]?.['version'];
  return {
    read,
    steadily: async (work) => {
      for (let at = 0; at < tries; at += 1, await wait(pause)) {
        const before = await version();
        const result = await work();
        if ((await version()) === before) return result;
      }
      throw new Problem(
        'GRAPH_UNAVAILABLE',
        `Expected the graph to hold still for a moment; found a load between any two readings, ${tries} times. Verify when fewer loads run.`,
      );
    },
  };
}

/** Pages through ids in their order, so many at a time; each page is read once the one before was dealt with. */
export async function* pagesOf(
  { read }: Reader,
  statement: string,
  most: number,
): AsyncGenerator<readonly Answer[]> {
  for (let after = ''; ;) {
    const rows = await read(statement, { after, most });
    if (rows.length > 0) yield rows;
    if (rows.length < most) return;
    after = String(rows.at(-1)!['id']);
  }
}

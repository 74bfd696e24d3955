import type { Graph } from '../../graph/graph.ts';
import { tookTooLong } from '../../graph/graph-problem.ts';
import type { Id } from '../../model/words.ts';
import { describeLookalike, type Lookalike } from '../identity/lookalikes.ts';
import { readDecisions } from '../identity/stored-decisions.ts';
import { readLoadStatements, statementNamed } from '../load-account.ts';

/** Claims of other sources that a table is compared with at most: each meeting among them costs a look at its leaders'. */
const comparedAtMost = 10_000;

/** Pairs that are told at most. */
const toldAtMost = 20;

/**
 * Lines for a person on the meetings of a table that look like one of another source. That they cannot be looked for, as
 * others state more claims than `most` or it takes too long, is a line too: the table is imported all the same.
 */
export async function lookalikesOfTable(graph: Graph, table: Id, most = comparedAtMost): Promise<string[]> {
  const notLooked = (why: string): string[] => [`Not looked through for meetings that look alike: ${why}.`];
  try {
    const found = await find(graph, table, most);
    return found ? describe(found) : notLooked(`other sources state more than ${most} facts`);
  } catch (thrown) {
    if (tookTooLong(thrown)) return notLooked('it would take too long');
    throw thrown;
  }
}

/** Null where other sources state more. */
async function find(graph: Graph, table: Id, most: number): Promise<Lookalike[] | null> {
  const statements = readLoadStatements();
  return graph.readTogether(async (run) => {
    const [elsewhere] = await run(statementNamed(statements, 'claims-elsewhere'), { table });
    if (Number(elsewhere?.['claims'] ?? 0) > most) return null;
    const decisions = await readDecisions(run, statementNamed(statements, 'existing-decisions'));
    const found = (await run(statementNamed(statements, 'table-lookalikes'), { table })) as Lookalike[];
    return found.filter(({ id, other }) => !decisions.areDifferent(id, other));
  });
}

function describe(found: readonly Lookalike[]): string[] {
  const more = found.length - toldAtMost;
  return [
    ...found.slice(0, toldAtMost).map(describeLookalike),
    ...(more > 0
      ? [`${more} more meetings look like one of another source: told once these are decided.`]
      : []),
  ];
}

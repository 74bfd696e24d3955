import type { Graph } from '../../graph/graph.ts';
import type { Id } from '../../model/words.ts';
import { describeLookalike, type Lookalike } from '../identity/lookalikes.ts';
import { readDecisions } from '../identity/stored-decisions.ts';
import { readLoadStatements, statementNamed } from '../load-account.ts';

/** Claims of other sources that a table is compared with at most: each meeting among them costs a look at its leaders'. */
const comparedAtMost = 10_000;

/** Pairs that are told at most. */
const toldAtMost = 20;

/** The meetings of a table that look like one of another source; null where others state more claims than `most`. */
export async function lookalikesOfTable(
  graph: Graph,
  table: Id,
  most = comparedAtMost,
): Promise<Lookalike[] | null> {
  const statements = readLoadStatements();
  return graph.readTogether(async (run) => {
    const [elsewhere] = await run(statementNamed(statements, 'claims-elsewhere'), { table });
    if (Number(elsewhere?.['claims'] ?? 0) > most) return null;
    const decisions = await readDecisions(run, statementNamed(statements, 'existing-decisions'));
    const found = (await run(statementNamed(statements, 'table-lookalikes'), { table })) as Lookalike[];
    return found.filter(({ id, other }) => !decisions.areDifferent(id, other));
  });
}

/** What `lookalikesOfTable` found, as lines for a person. */
export function describeLookalikes(found: readonly Lookalike[] | null): string[] {
  if (found === null)
    return [
      `Not looked through for meetings that look alike: other sources state more than ${comparedAtMost} facts.`,
    ];
  const more = found.length - toldAtMost;
  return [
    ...found.slice(0, toldAtMost).map(describeLookalike),
    ...(more > 0
      ? [`${more} more meetings look like one of another source: told once these are decided.`]
      : []),
  ];
}

import type { Graph } from '../../graph/graph.ts';
import { holdLock } from '../../graph/lock.ts';
import { carryOut, statementNamed, type LoadStatements } from '../load-account.ts';
import { claimOf } from '../plan/claim-rows.ts';
import { planClaims } from '../plan/plan-load.ts';
import { findClaims } from './found-claims.ts';
import { ownImport, writeImport, type ImportState } from './import-state.ts';

/** How many facts lose what a table stated of them in one transaction. */
const atOnce = 2000;

/** Marks what a former import of a table left, in batches: withdrawn is what keeps the mark to the end. */
export async function markUnseen(graph: Graph, table: string, statements: LoadStatements): Promise<void> {
  await graph.command(statementNamed(statements, 'mark-unseen'), { table });
}

/** Withdraws what is still marked: claims in batches with what follows from it, then passages and sources. */
export async function withdrawUnseen(
  graph: Graph,
  state: ImportState,
  statements: LoadStatements,
): Promise<{ withdrawn: number }> {
  const { table } = state;
  let withdrawn = 0;
  for (let more = true; more;) {
    more = await holdLock(graph, async (run) => {
      await ownImport(run, state, statements);
      const unseen = await run(statementNamed(statements, 'unseen-claims'), { table, most: atOnce });
      const facts = unseen.map(({ fact }) => String(fact));
      const { decisions, found } = await findClaims(run, facts, statements);
      const gone = found.filter(({ unseen: left }) => left).map(({ claim }) => claimOf(claim));
      const others = found.filter(({ unseen: left }) => !left).map(({ claim }) => claimOf(claim));
      const plan = planClaims(table, { own: gone, others, decisions }, [], []);
      if (gone.length > 0) await carryOut(run, table, plan, statements);
      withdrawn += gone.length;
      return facts.length === atOnce;
    });
  }
  await graph.command(statementNamed(statements, 'withdraw-unseen'), { table });
  return { withdrawn };
}

/** Withdraws all that a table states, its sources and the memory of its import. */
export async function retractTable(
  graph: Graph,
  state: ImportState,
  statements: LoadStatements,
): Promise<number> {
  const own: ImportState = { ...state, phase: 'WITHDRAWING', owner: crypto.randomUUID() };
  await holdLock(graph, (run) => writeImport(run, own, statements));
  await markUnseen(graph, state.table, statements);
  const { withdrawn } = await withdrawUnseen(graph, own, statements);
  await holdLock(graph, (run) =>
    run(statementNamed(statements, 'withdraw-imports'), { rows: [{ table: state.table }] }),
  );
  return withdrawn;
}

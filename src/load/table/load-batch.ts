import type { Graph } from '../../graph/graph.ts';
import { holdLock } from '../../graph/lock.ts';
import { carryOut, statementNamed, type LoadStatements } from '../load-account.ts';
import type { Batch } from './batches.ts';
import { findClaims } from './found-claims.ts';
import { ownImport, writeImport, type ImportState } from './import-state.ts';
import { factsOf, planBatch } from './plan-batch.ts';
import type { SettledNames } from './settled-names.ts';
import type { Reject } from './tidy-columns.ts';

/** Is told of rows as they are refused and of how many were loaded. */
export type Watch = {
  rejected(rejects: readonly Reject[]): Promise<void> | void;
  loaded(rows: number): void;
};

/** What all batches of one import share. */
export type Importing = {
  state: ImportState;
  settled: SettledNames;
  watch: Watch;
  statements: LoadStatements;
};

/**
 * Loads a batch in one transaction, which also says how far the import has come; returns how many rows are loaded by
 * then. `sent` is called once the database has enough to do for a while.
 */
export async function loadBatch(
  graph: Graph,
  { meetings: read, rejects: unread, records }: Batch,
  { state, settled, watch, statements }: Importing,
  sent: () => void,
): Promise<number> {
  const { table, isRevision } = state;
  const meetings = read.map((meeting) => settled.without(meeting));
  const { rows, stated } = await holdLock(graph, async (run) => {
    const before = await ownImport(run, state, statements);
    const { decisions, found } = await findClaims(run, factsOf(meetings), statements);
    const ids = [...new Set(meetings.flatMap(({ account }) => account.sources.map(({ id }) => id)))];
    const foreign = await run(statementNamed(statements, 'foreign-sources'), { ids, table });
    const { plan, accepted, participations, rejects } = planBatch(
      table,
      meetings,
      found,
      new Set(foreign.map(({ id }) => String(id))),
      isRevision,
      decisions,
    );
    const written = carryOut(run, table, plan, statements);
    sent();
    await written;
    const all = onceALine([...unread, ...meetings.flatMap(({ account }) => account.rejects), ...rejects]);
    // Told before the transaction ends: what is refused may be told twice, but is never lost.
    await watch.rejected(all);
    const rows = before.rows + participations;
    await writeImport(run, { ...before, records, rows, rejected: before.rejected + all.length }, statements);
    return { rows, stated: accepted };
  });
  settled.settle(stated);
  return rows;
}

/** A row of a table may be several participations; what is wrong with all of them is told once. */
function onceALine(rejects: readonly Reject[]): Reject[] {
  const told = new Map(rejects.map((reject) => [`${reject.line} ${reject.reason}`, reject]));
  return [...told.values()].toSorted((a, b) => a.line - b.line);
}

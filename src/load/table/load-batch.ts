import type { Graph, Run } from '../../graph/graph.ts';
import { holdLock } from '../../graph/lock.ts';
import { runSteps, statementNamed, type LoadStatements } from '../load-account.ts';
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

/** What all batches of one import share; one that fails ends it. */
export type Importing = {
  state: ImportState;
  settled: SettledNames;
  watch: Watch;
  statements: LoadStatements;
};

/**
 * Loads a batch in one transaction, which also says how far the import has come; returns how many rows are loaded by
 * then. `committing` is called when there is nothing left to do but to wait for the database.
 */
export async function loadBatch(
  graph: Graph,
  batch: Batch,
  importing: Importing,
  committing: () => void,
): Promise<number> {
  const { state, watch, statements } = importing;
  return holdLock(graph, async (run) => {
    const before = await ownImport(run, state, statements);
    const { written, participations, rejects } = await beginBatch(run, batch, importing);
    await written;
    // Told before the transaction ends: what is refused may be told twice, but is never lost.
    await watch.rejected(rejects);
    const rows = before.rows + participations;
    const rejected = before.rejected + rejects.length;
    const told = writeImport(run, { ...before, records: batch.records, rows, rejected }, statements);
    committing();
    await told;
    return rows;
  });
}

/** Plans a batch and sends what it writes; of the batch nothing is kept, so that there is room for the next. */
async function beginBatch(
  run: Run,
  batch: Batch,
  { state: { table, isRevision }, settled, statements }: Importing,
): Promise<{ written: Promise<void>; participations: number; rejects: Reject[] }> {
  const meetings = batch.meetings.splice(0).map((meeting) => settled.without(meeting));
  const { decisions, found } = await findClaims(run, factsOf(meetings), statements);
  const ids = new Set([
    ...meetings.flatMap(({ account }) => account.sources.map(({ id }) => id)),
    // Who is called so elsewhere may be somebody else.
    ...found.flatMap(({ claim }) => (claim.kind === 'leader' ? claim.source : [])),
  ]);
  const foreign = await run(statementNamed(statements, 'foreign-sources'), {
    ids: [...ids],
    table,
  });
  const { plan, accepted, participations, rejects } = planBatch(
    table,
    meetings,
    found,
    new Set(foreign.map(({ id }) => String(id))),
    isRevision,
    decisions,
  );
  settled.settle(accepted);
  const unread = [...batch.rejects, ...meetings.flatMap(({ account }) => account.rejects)];
  return {
    written: runSteps(run, plan?.steps ?? [], statements),
    participations,
    rejects: onceALine([...unread, ...rejects]),
  };
}

/** A row of a table may be several participations; what is wrong with all of them is told once. */
function onceALine(rejects: readonly Reject[]): Reject[] {
  const told = new Map(rejects.map((reject) => [`${reject.line} ${reject.reason}`, reject]));
  return [...told.values()].toSorted((a, b) => a.line - b.line);
}

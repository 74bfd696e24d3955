import type { Graph, Run } from '../../graph/graph.ts';
import { holdLock } from '../../graph/lock.ts';
import { runSteps, statementNamed } from '../load-account.ts';
import type { Batch } from './batches.ts';
import { ownImport, writeImport, type ImportState } from './import-state.ts';
import { planInside, versionAfter, type Committing, type PlanAhead, type Planning } from './plan-inside.ts';
import type { Reject } from './tidy-columns.ts';

/** Is told of rows as they are refused and of how many were loaded. */
export type Watch = {
  rejected(rejects: readonly Reject[]): Promise<void> | void;
  loaded(rows: number): void;
};

/** What all batches of one import share; one that fails ends it. */
export type Importing = Planning & { state: ImportState; watch: Watch };

/** A batch whose turn it is, and its plan where that could be made before. */
export type Prepared = { batch: Batch; ahead: PlanAhead | null };

/**
 * Loads a batch in one transaction, which also says how far the import has come; returns how many rows are loaded by
 * then. `sent` is called when little is left to do but to wait for the database.
 */
export async function loadBatch(
  graph: Graph,
  prepared: Prepared,
  importing: Importing,
  sent: (what: Committing) => void,
): Promise<number> {
  const { state, watch, statements } = importing;
  return holdLock(graph, async (run) => {
    const before = await ownImport(run, state, statements);
    const { written, participations, rejects } = await beginBatch(run, prepared, importing, sent);
    await written;
    // Told before the transaction ends: what is refused may be told twice, but is never lost.
    await watch.rejected(rejects);
    const { records } = prepared.batch;
    const rows = before.rows + participations;
    const rejected = before.rejected + rejects.length;
    await writeImport(run, { ...before, records, rows, rejected }, statements);
    return rows;
  });
}

type Begun = { written: Promise<void>; participations: number; rejects: Reject[] };

/**
 * Sends what a batch writes. The plan that was made ahead is used unless somebody else has written meanwhile; of plan and
 * batch nothing is kept, so that there is room for the next.
 */
async function beginBatch(
  run: Run,
  prepared: Prepared,
  importing: Importing,
  sent: (what: Committing) => void,
): Promise<Begun> {
  const { batch, ahead } = prepared;
  const [graph] = await run(statementNamed(importing.statements, 'graph-version'));
  const version = Number(graph?.['version'] ?? 0);
  const { plan, accepted, facts, participations, rejects } =
    ahead?.version === version ? ahead.planned : await planInside(run, batch, importing);
  importing.settled.settle(accepted);
  batch.meetings.splice(0);
  prepared.ahead = null;
  const after = { facts, version: versionAfter(plan, version) };
  return {
    written: runSteps(run, plan?.steps ?? [], importing.statements, () => sent(after)),
    participations,
    rejects: onceALine(rejects),
  };
}

/** A row of a table may be several participations; what is wrong with all of them is told once. */
function onceALine(rejects: readonly Reject[]): Reject[] {
  const told = new Map(rejects.map((reject) => [`${reject.line} ${reject.reason}`, reject]));
  return [...told.values()].toSorted((a, b) => a.line - b.line);
}

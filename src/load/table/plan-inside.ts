import type { Graph, Run } from '../../graph/graph.ts';
import type { Id } from '../../model/words.ts';
import { statementNamed, type LoadStatements } from '../load-account.ts';
import type { LoadPlan } from '../plan/plan-load.ts';
import type { Batch, WholeMeeting } from './batches.ts';
import { findClaims } from './found-claims.ts';
import type { ImportState } from './import-state.ts';
import { factsOf, planBatch, type BatchPlan } from './plan-batch.ts';
import type { SettledNames } from './settled-names.ts';
import type { Reject } from './tidy-columns.ts';

/** What is needed to plan a batch. */
export type Planning = {
  state: Pick<ImportState, 'table' | 'isRevision'>;
  settled: SettledNames;
  statements: LoadStatements;
};

/** A batch as planned by what the graph had about its facts. */
export type PlannedBatch = BatchPlan & {
  /** The facts of which it states something. */
  facts: ReadonlySet<Id>;
  /** Whether the graph has decisions on which ids mean the same: then a fact may be known by other ids. */
  isDecided: boolean;
};

/** Plans a batch by what a transaction sees; its meetings are taken out of it, so that they need not be kept beside the plan. */
export async function planInside(run: Run, batch: Batch, planning: Planning): Promise<PlannedBatch> {
  return planMeetings(run, batch.meetings.splice(0), batch.rejects, planning);
}

async function planMeetings(
  run: Run,
  whole: readonly WholeMeeting[],
  unread: readonly Reject[],
  { state: { table, isRevision }, settled, statements }: Planning,
): Promise<PlannedBatch> {
  const meetings = whole.map((meeting) => settled.without(meeting));
  const facts = factsOf(meetings);
  const { decisions, found } = await findClaims(run, facts, statements);
  const ids = new Set([
    ...meetings.flatMap(({ account }) => account.sources.map(({ id }) => id)),
    // Who is called so elsewhere may be somebody else.
    ...found.flatMap(({ claim }) => (claim.kind === 'leader' ? claim.source : [])),
  ]);
  const foreign = await run(statementNamed(statements, 'foreign-sources'), { ids: [...ids], table });
  const planned = planBatch(
    table,
    meetings,
    found,
    new Set(foreign.map(({ id }) => String(id))),
    isRevision,
    decisions,
  );
  return {
    ...planned,
    rejects: [...unread, ...meetings.flatMap(({ account }) => account.rejects), ...planned.rejects],
    facts: new Set(facts),
    isDecided: decisions.ids.length > 0,
  };
}

/** A plan that is made while the batch before is being committed, and the version of the graph for which it holds. */
export type PlanAhead = { planned: PlannedBatch; version: number };

/** A batch that is being committed: what it states something of, and the version that the graph has afterwards. */
export type Committing = { facts: ReadonlySet<Id>; version: number };

/**
 * Plans a batch while the one before is being committed, of which it may or may not see anything; null where that would
 * make a difference.
 */
export async function planAhead(
  graph: Graph,
  batch: Batch,
  { facts, version }: Committing,
  planning: Planning,
): Promise<PlanAhead | null> {
  // What is marked as not come to yet changes with every batch.
  if (planning.state.isRevision) return null;
  // As one that writes: a replica that only reads may be far behind.
  const planned = await graph.write((run) => planMeetings(run, batch.meetings, batch.rejects, planning));
  const isApart = !planned.isDecided && [...planned.facts].every((fact) => !facts.has(fact));
  return isApart ? { planned, version } : null;
}

/** The version that the graph has once a plan is carried out. */
export function versionAfter(plan: LoadPlan | null, version: number): number {
  return plan?.steps.some(({ statement }) => statement === 'log') ? version + 1 : version;
}

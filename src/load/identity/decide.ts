import type { Graph, Run } from '../../graph/graph.ts';
import { holdLock } from '../../graph/lock.ts';
import type { Claim } from '../../model/words.ts';
import {
  carryOut,
  readClaims,
  readLoadStatements,
  statementNamed,
  type LoadOutcome,
  type LoadStatements,
} from '../load-account.ts';
import type { LoadPlan } from '../plan/plan-load.ts';
import { previewOf, type Preview } from '../preview.ts';
import { idsAlike } from './alike.ts';
import { regrouped, type Decisions } from './decisions.ts';
import { decisionsInLog, planDecisions } from './plan-decisions.ts';
import { readDecisions } from './stored-decisions.ts';

/** Makes the decisions in the graph these, and the facts what follows from them, in one transaction. */
export async function applyDecisions(graph: Graph, decisions: Decisions): Promise<LoadOutcome> {
  const statements = readLoadStatements();
  return holdLock(graph, async (run) =>
    carryOut(run, decisionsInLog, await planIn(run, decisions, statements), statements),
  );
}

/** What `applyDecisions` would do. Only reads. */
export async function previewDecisions(graph: Graph, decisions: Decisions): Promise<Preview> {
  const statements = readLoadStatements();
  return previewOf(decisionsInLog, await graph.readTogether((run) => planIn(run, decisions, statements)));
}

async function planIn(run: Run, after: Decisions, statements: LoadStatements): Promise<LoadPlan | null> {
  const before = await readDecisions(run, statementNamed(statements, 'existing-decisions'));
  return planDecisions(before, after, await readRegrouped(run, before, after, statements));
}

/** Every claim that names something regrouped, and every other claim about the same facts. */
async function readRegrouped(
  run: Run,
  before: Decisions,
  after: Decisions,
  statements: LoadStatements,
): Promise<Claim[]> {
  const ids = regrouped(before, after);
  if (ids.length === 0) return [];
  const found = await run(statementNamed(statements, 'facts-naming'), { facts: ids });
  const facts = found.map(({ fact }) => String(fact));
  const alike = [...idsAlike(facts, before), ...idsAlike(facts, after)];
  return readClaims(run, null, [...new Set(alike)], statements);
}

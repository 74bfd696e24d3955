import { noDecisions } from '../identity/decisions.ts';
import { factKinds, type Claim, type Id } from '../../model/words.ts';
import { factChanges } from '../plan/changes.ts';
import { factSteps } from '../plan/fact-steps.ts';
import { claimSteps, logRow, meetingsWithHistory, nothingYet, sourceSteps } from '../plan/plan-load.ts';
import type { Row, Step } from '../plan/step.ts';
import { derivedSteps } from '../plan/tidy-steps.ts';
import { batches } from './batches.ts';
import type { Told } from './told.ts';

/** Facts, or passages, that one transaction writes. */
const batchSize = 500;

/** What refers to facts that a later transaction may write, and so waits until all are there. */
const deferred: ReadonlySet<string> = new Set(['meeting-conditions', 'meeting-wholes', 'claim-attributions']);

/**
 * The steps that make the graph of what sources say in a fresh database, transaction by transaction, each of a bounded
 * number of rows: sources and passages; facts merged of all claims about them, with these claims and what is derived;
 * what refers from one fact to another.
 */
export async function* scriptSteps(told: Told): AsyncGenerator<Step[]> {
  for await (const { source } of told.sources()) {
    yield sourceSteps({ source, passages: [], claims: [] }, nothingYet);
    for await (const passages of batches(told.passages(source.id), batchSize))
      yield sourceSteps({ source, passages, claims: [] }, nothingYet);
  }
  for await (const claims of batches(allFacts(told), batchSize)) {
    const flat = claims.flat();
    const steps = [...stepsOf(flat), { statement: 'log', rows: logRows(flat) }];
    yield steps.filter(({ statement }) => !deferred.has(statement));
  }
  for await (const claims of batches(allFacts(told), batchSize))
    yield stepsOf(claims.flat()).filter(({ statement }) => deferred.has(statement));
  for await (const claims of batches(told.facts('meeting'), batchSize))
    yield [{ statement: 'relink-meetings', rows: meetingsWithHistory(factChanges([], claims.flat())) }];
}

async function* allFacts(told: Told): AsyncGenerator<readonly Claim[]> {
  for (const kind of factKinds) yield* told.facts(kind);
}

function stepsOf(claims: readonly Claim[]): Step[] {
  const changes = factChanges([], claims);
  const steps = [
    ...factSteps(changes, claims),
    ...claimSteps(claims, [], noDecisions),
    ...derivedSteps(changes, []),
  ];
  return steps.filter(({ rows }) => rows.length > 0);
}

/** Each fact is logged as added by the source that was the first to state it. */
function logRows(claims: readonly Claim[]): Row[] {
  const firsts = Map.groupBy(claims, ({ fact }) => fact)
    .values()
    .map((of) => of.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))[0]!);
  const bySource: ReadonlyMap<Id, Claim[]> = Map.groupBy(firsts, ({ source }) => source);
  return [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, of]) => logRow(source, factChanges([], of)));
}

function orderOf({ published, source }: Claim): string {
  return `${published} ${source}`;
}

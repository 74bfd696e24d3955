import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../../model/words.ts';
import { factChanges } from '../plan/changes.ts';
import { nodeOf } from '../plan/claim-rows.ts';
import { factSteps } from '../plan/fact-steps.ts';
import { claimSteps, logRow, meetingsWithHistory, type LoadPlan } from '../plan/plan-load.ts';
import { derivedSteps } from '../plan/tidy-steps.ts';
import { claimNow, decided } from './decided.ts';
import type { Decisions } from './decisions.ts';
import { decisionRows } from './stored-decisions.ts';

/** What stands in the log in the place of a source where decisions changed the facts. */
export const decisionsInLog = 'decisions';

/**
 * What follows for the facts where decisions change; null where they are the same. `claims` are all about the things
 * that were or are now regrouped, and all that name one of them.
 */
export function planDecisions(
  before: Decisions,
  after: Decisions,
  claims: readonly Claim[],
): LoadPlan | null {
  const [old, now] = [decisionRows(before.list), decisionRows(after.list)];
  if (isDeepStrictEqual(old, now)) return null;
  const touched = factChanges(decided(claims, before), decided(claims, after));
  const changes = touched.filter(({ action }) => action !== null);
  const kept = new Set(now.map(({ key }) => key));
  const moved = movedClaims(claims, before, after);
  const steps = [
    {
      statement: 'withdraw-decisions',
      rows: old.filter(({ key }) => !kept.has(key)).map(({ key }) => ({ key })),
    },
    { statement: 'decisions', rows: now },
    ...factSteps(changes, []),
    ...claimSteps(moved, moved, after),
    { statement: 'relink-meetings', rows: meetingsWithHistory(touched) },
    ...derivedSteps(changes, []),
    { statement: 'log', rows: [logRow(decisionsInLog, changes)] },
  ];
  return { steps: steps.filter(({ rows }) => rows.length > 0), changes };
}

/** The claims that hang on another node than before, or whose word is another's. */
function movedClaims(claims: readonly Claim[], before: Decisions, after: Decisions): Claim[] {
  return claims.filter((claim) => {
    const [was, is] = [claimNow(claim, before), claimNow(claim, after)];
    return nodeOf(was) !== nodeOf(is) || was.attributedTo !== is.attributedTo;
  });
}

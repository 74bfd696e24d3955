import type { Run } from '../../graph/graph.ts';
import type { Id } from '../../model/words.ts';
import { idsAlike } from '../identity/alike.ts';
import type { Decisions } from '../identity/decisions.ts';
import { readDecisions } from '../identity/stored-decisions.ts';
import { statementNamed, type LoadStatements } from '../load-account.ts';
import type { StoredClaim } from '../plan/claim-rows.ts';

/** A claim that the graph has, and whether this import has yet to come to it. */
export type FoundClaim = { claim: StoredClaim; unseen: boolean };

/** The claims about facts, under whichever ids decisions say are theirs too, and those decisions. */
export async function findClaims(
  run: Run,
  facts: readonly Id[],
  statements: LoadStatements,
): Promise<{ decisions: Decisions; found: readonly FoundClaim[] }> {
  const decisions = await readDecisions(run, statementNamed(statements, 'existing-decisions'));
  const alike = { facts: idsAlike(facts, decisions) };
  const rows = await run(statementNamed(statements, 'existing-table-claims'), alike);
  return { decisions, found: rows as unknown as FoundClaim[] };
}

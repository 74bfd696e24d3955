import type { Graph, Run } from '../graph/graph.ts';
import { holdLock } from '../graph/lock.ts';
import { readCypher, statementsOf } from '../graph/statements.ts';
import type { Source } from '../model/words.ts';
import type { Account } from './dossier/resolve.ts';
import type { Action } from './plan/changes.ts';
import { claimOf, type StoredClaim } from './plan/claim-rows.ts';
import { planLoad, type Existing } from './plan/plan-load.ts';

/** What a load did: how many facts by action; null where there was nothing to do. */
export type LoadOutcome = { source: string; facts: Readonly<Record<Action, number>> | null };

/** The statement of each file in `cypher/load`, by name. */
export type LoadStatements = ReadonlyMap<string, string>;

/** Reads `cypher/load`; one statement a file. */
export function readLoadStatements(): LoadStatements {
  return new Map(readCypher('load').map(({ name, text }) => [name, statementsOf(text)[0] ?? '']));
}

/** Loads what one source says, in one transaction: all of it is there afterwards, or none. */
export async function loadAccount(
  graph: Graph,
  account: Account,
  statements = readLoadStatements(),
): Promise<LoadOutcome> {
  return holdLock(graph, async (run) => {
    const plan = planLoad(account, await readExisting(run, account, statements));
    if (!plan) return { source: account.source.id, facts: null };
    for (const { statement, rows } of plan.steps) await run(statementNamed(statements, statement), { rows });
    const count = (wanted: Action): number => plan.changes.filter(({ action }) => action === wanted).length;
    return {
      source: account.source.id,
      facts: { ADDED: count('ADDED'), REVISED: count('REVISED'), WITHDRAWN: count('WITHDRAWN') },
    };
  });
}

/** The text of a load statement by the name of its file. */
export function statementNamed(statements: LoadStatements, name: string): string {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`there is no cypher/load/${name}.cypher`);
  return statement;
}

async function readExisting(run: Run, account: Account, statements: LoadStatements): Promise<Existing> {
  const source = account.source.id;
  const facts = account.claims.map(({ fact }) => fact);
  const claims = await run(statementNamed(statements, 'existing-claims'), { source, facts });
  const [found] = await run(statementNamed(statements, 'existing-source'), { source });
  return {
    source: found ? storedSource(found['source'] as Source) : null,
    passages: (found?.['passages'] ?? []) as Existing['passages'],
    claims: claims.map(({ claim }) => claimOf(claim as StoredClaim)),
  };
}

/** The graph keeps no nulls, and keeps a sort key that a source does not have. */
function storedSource({ id, kind, title, publisher, url, published, sha256 }: Source): Source {
  return { id, kind, title, publisher: publisher ?? null, url: url ?? null, published, sha256 };
}

import type { Graph, Run } from '../graph/graph.ts';
import { holdLock } from '../graph/lock.ts';
import { readCypher, statementsOf } from '../graph/statements.ts';
import { tellNobody, type Tell } from '../model/progress.ts';
import type { Claim, Id, Source } from '../model/words.ts';
import type { Account } from './dossier/resolve.ts';
import { idsAlike } from './identity/alike.ts';
import type { Decisions } from './identity/decisions.ts';
import { readDecisions } from './identity/stored-decisions.ts';
import { chunksOf } from './chunks-of.ts';
import type { Action } from './plan/changes.ts';
import { claimOf, type StoredClaim } from './plan/claim-rows.ts';
import { planLoad, planRetraction, type Existing, type LoadPlan } from './plan/plan-load.ts';
import type { Step } from './plan/step.ts';

/** What a load did: how many facts by action; null where there was nothing to do. */
export type LoadOutcome = { source: Id; facts: Readonly<Record<Action, number>> | null };

/** The statement of each file in `cypher/load`, by name. */
export type LoadStatements = ReadonlyMap<string, string>;

/** Reads `cypher/load`; one statement a file. */
export function readLoadStatements(): LoadStatements {
  return new Map(readCypher('load').map(({ name, text }) => [name, statementsOf(text)[0] ?? '']));
}

/**
 * Loads what one source says, in one transaction: all of it is there afterwards, or none. `tell` hears whom it waits for;
 * what `check` throws, once no other load can come between, leaves everything as it was.
 */
export async function loadAccount(
  graph: Graph,
  account: Account,
  statements = readLoadStatements(),
  tell: Tell = tellNobody,
  check: (run: Run) => Promise<void> = async () => {},
): Promise<LoadOutcome> {
  const { id } = account.source;
  return holdLock(
    graph,
    async (run) => {
      await check(run);
      const existing = await readExisting(run, id, factsOf(account), statements);
      return carryOut(run, id, planLoad(account, existing), statements);
    },
    tell,
  );
}

/** Withdraws all that a source states, and the source, in one transaction; nothing to do where it is not there. */
export async function retractSource(
  graph: Graph,
  source: Id,
  statements = readLoadStatements(),
): Promise<LoadOutcome> {
  return holdLock(graph, async (run) =>
    carryOut(
      run,
      source,
      planRetraction(source, await readExisting(run, source, [], statements)),
      statements,
    ),
  );
}

/** Runs a plan's statements inside a transaction. */
export async function carryOut(
  run: Run,
  source: Id,
  plan: LoadPlan | null,
  statements: LoadStatements,
): Promise<LoadOutcome> {
  await runSteps(run, plan?.steps ?? [], statements);
  return outcomeOf(source, plan);
}

/**
 * Runs steps one after the other; while the database works on one the next is sent. Nothing is held that was sent: the
 * rows of a table take much memory. `sent` is called when all of them are.
 */
export function runSteps(
  run: Run,
  steps: readonly Step[],
  statements: LoadStatements,
  sent: () => void = () => {},
): Promise<void> {
  const parts = steps.flatMap(({ statement, rows }) =>
    chunksOf(rows, rowsAtOnce).map((part) => ({ statement, rows: part })),
  );
  return runLast(run, parts.toReversed(), statements, sent);
}

/** Rows that are sent at once: while the database works on them the next are made ready to be sent. */
const rowsAtOnce = 1000;

/** Runs what waits, the last first. By itself, so that nobody else holds rows while it waits. */
async function runLast(
  run: Run,
  waiting: Step[],
  statements: LoadStatements,
  allSent: () => void,
): Promise<void> {
  let working: Promise<unknown> = Promise.resolve();
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const sent = run(statementNamed(statements, step.statement), { rows: step.rows });
    // Should it fail, whoever waits for it hears of it.
    sent.catch(() => {});
    await working;
    working = sent;
  }
  allSent();
  await working;
}

/** What a plan comes to, or came to. */
export function outcomeOf(source: Id, plan: LoadPlan | null): LoadOutcome {
  const count = (wanted: Action): number => plan!.changes.filter(({ action }) => action === wanted).length;
  return {
    source,
    facts: plan && { ADDED: count('ADDED'), REVISED: count('REVISED'), WITHDRAWN: count('WITHDRAWN') },
  };
}

/** The facts that an account states something of. */
export function factsOf({ claims }: Account): Id[] {
  return claims.map(({ fact }) => fact);
}

/** The text of a load statement by the name of its file. */
export function statementNamed(statements: LoadStatements, name: string): string {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`there is no cypher/load/${name}.cypher`);
  return statement;
}

/** What the graph holds of a source and of the facts that a load of it touches. */
export async function readExisting(
  run: Run,
  source: Id,
  facts: readonly Id[],
  statements: LoadStatements,
): Promise<Existing> {
  const decisions = await readDecisions(run, statementNamed(statements, 'existing-decisions'));
  const claims = await readClaims(run, source, idsAlike(facts, decisions), statements);
  const [found] = await run(statementNamed(statements, 'existing-source'), { source });
  return {
    source: found ? storedSource(found['source'] as Source) : null,
    passages: (found?.['passages'] ?? []) as Existing['passages'],
    claims: [...claims, ...(await readAlike(run, claims, facts, decisions, statements))],
    decisions,
  };
}

/** The claims about facts, by the ids that their sources gave them, and about those that `source`, if any, states. */
export async function readClaims(
  run: Run,
  source: Id | null,
  facts: readonly Id[],
  statements: LoadStatements,
): Promise<Claim[]> {
  const rows = await run(statementNamed(statements, 'existing-claims'), { source, facts });
  return rows.map(({ claim }) => claimOf(claim as StoredClaim));
}

/** What is claimed of the same things under ids that have not been asked for: what a source stated before is only known now. */
async function readAlike(
  run: Run,
  claims: readonly Claim[],
  facts: readonly Id[],
  decisions: Decisions,
  statements: LoadStatements,
): Promise<Claim[]> {
  if (decisions.ids.length === 0) return [];
  const read = new Set([...claims.map(({ fact }) => fact), ...idsAlike(facts, decisions)]);
  const unread = idsAlike(read, decisions).filter((fact) => !read.has(fact));
  return unread.length > 0 ? readClaims(run, null, unread, statements) : [];
}

/** The graph keeps no nulls, and keeps a sort key that a source does not have. */
function storedSource({ id, kind, title, publisher, url, published, sha256 }: Source): Source {
  return { id, kind, title, publisher: publisher ?? null, url: url ?? null, published, sha256 };
}

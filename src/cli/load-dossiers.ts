import type { Graph } from '../graph/graph.ts';
import type { Account, DossierAccount } from '../load/dossier/resolve.ts';
import { checkIdentities, checkThere } from '../load/identity/check-identities.ts';
import { loadAccount, type LoadOutcome } from '../load/load-account.ts';
import { readDossier } from '../load/read-dossier.ts';
import { counted } from '../model/counted.ts';
import { Problem } from '../model/problem.ts';
import type { Tell } from '../model/progress.ts';

/** Reads dossier files; throws the problems of all of them together. */
export async function readDossiers(
  files: readonly string[],
  texts: string | null,
): Promise<DossierAccount[]> {
  const read = await Promise.allSettled(files.map((file) => readDossier(file, texts)));
  const problems = read
    .filter((result) => result.status === 'rejected')
    .map(({ reason }) => reason as unknown);
  const strange = problems.find((problem) => !(problem instanceof Problem));
  if (strange !== undefined) throw strange;
  if (problems.length === 1) throw problems[0];
  if (problems.length > 1)
    throw new Problem('BAD_DOSSIER', problems.map((problem) => (problem as Problem).message).join('\n'));
  const accounts = read.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
  refuseEmpty(accounts);
  return accounts;
}

/**
 * Refuses dossiers of which nothing is confirmed: loading one would say of its source that it states nothing, and would
 * withdraw what an earlier version stated.
 */
function refuseEmpty(accounts: readonly DossierAccount[]): void {
  const empty = accounts.filter(({ claims, unconfirmed }) => claims.length === 0 && unconfirmed.length > 0);
  if (empty.length === 0) return;
  const lines = empty.map(
    ({ unconfirmed }) =>
      `${unconfirmed[0]!.place}: expected at least one confirmed entry to load, found ${unconfirmed.length}, all unconfirmed; take \`unconfirmed: true\` from those that you have read`,
  );
  throw new Problem('BAD_DOSSIER', lines.join('\n'));
}

/** Says on standard error what dossiers leave out, a line each. */
export function tellUnconfirmed(accounts: readonly DossierAccount[]): void {
  for (const { source, unconfirmed } of accounts)
    if (unconfirmed.length > 0)
      console.error(
        `${source.id}: ${countUnconfirmed(unconfirmed.length)} left out; \`parley check\` says where they stand`,
      );
}

/** How many unconfirmed entries, in words. */
export function countUnconfirmed(unconfirmed: number): string {
  return counted(unconfirmed, 'unconfirmed entry', 'unconfirmed entries');
}

/** Loads what dossiers say one after the other, each in a transaction of its own; none where an identity is refused. */
export async function loadAccounts(
  graph: Graph,
  accounts: readonly Account[],
  tell: Tell,
): Promise<LoadOutcome[]> {
  await checkIdentities(graph, accounts);
  const outcomes: LoadOutcome[] = [];
  for (const [done, account] of accounts.entries()) {
    tell({ text: account.source.id, done, total: accounts.length });
    outcomes.push(
      await loadAccount(graph, account, undefined, tell, (run) => checkThere(run, [account], accounts)).catch(
        (thrown: unknown) => {
          throw cutShort(thrown, account.source.id, outcomes.length, accounts.length);
        },
      ),
    );
  }
  return outcomes;
}

/** What is there of a load that the database did not see to its end: whole sources, and what to do about the rest. */
function cutShort(thrown: unknown, source: string, done: number, total: number): unknown {
  if (!(thrown instanceof Problem) || !['GRAPH_UNAVAILABLE', 'INTERNAL'].includes(thrown.code)) return thrown;
  const message = `${thrown.message} ${source} was being loaded: all of it is there, or none. Before it, ${done} of ${total} were done; run the same command again for the rest.`;
  return new Problem(thrown.code, message, thrown.details, { cause: thrown });
}

/** Reads dossier files and loads them; nothing is loaded where one of them has problems. */
export async function loadDossiers(
  graph: Graph,
  files: readonly string[],
  texts: string | null,
  tell: Tell,
): Promise<LoadOutcome[]> {
  return loadAccounts(graph, await readDossiers(files, texts), tell);
}

/** What a load did, in a line. */
export function describeOutcome({ source, facts }: LoadOutcome): string {
  if (!facts) return `${source}: nothing to do`;
  return `${source}: ${facts.ADDED} facts added, ${facts.REVISED} revised, ${facts.WITHDRAWN} withdrawn`;
}

import type { Graph } from '../graph/graph.ts';
import type { Account } from '../load/dossier/resolve.ts';
import { loadAccount, type LoadOutcome } from '../load/load-account.ts';
import { readDossier } from '../load/read-dossier.ts';
import { Problem } from '../model/problem.ts';
import type { Tell } from '../model/progress.ts';

/** Reads dossier files; throws the problems of all of them together. */
export async function readDossiers(files: readonly string[], texts: string | null): Promise<Account[]> {
  const read = await Promise.allSettled(files.map((file) => readDossier(file, texts)));
  const problems = read
    .filter((result) => result.status === 'rejected')
    .map(({ reason }) => reason as unknown);
  const strange = problems.find((problem) => !(problem instanceof Problem));
  if (strange !== undefined) throw strange;
  if (problems.length === 1) throw problems[0];
  if (problems.length > 1)
    throw new Problem('BAD_DOSSIER', problems.map((problem) => (problem as Problem).message).join('\n'));
  return read.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
}

/** Loads what dossiers say one after the other, each in a transaction of its own. */
export async function loadAccounts(
  graph: Graph,
  accounts: readonly Account[],
  tell: Tell,
): Promise<LoadOutcome[]> {
  const outcomes: LoadOutcome[] = [];
  for (const [done, account] of accounts.entries()) {
    tell({ text: account.source.id, done, total: accounts.length });
    outcomes.push(await loadAccount(graph, account));
  }
  return outcomes;
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

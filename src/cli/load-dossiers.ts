import type { Graph } from '../graph/graph.ts';
import { loadAccount, type LoadOutcome } from '../load/load-account.ts';
import { readDossier } from '../load/read-dossier.ts';
import type { Tell } from '../model/progress.ts';

/** Loads dossier files one after the other, each in a transaction of its own; reads all of them before the first. */
export async function loadDossiers(
  graph: Graph,
  files: readonly string[],
  texts: string | null,
  tell: Tell,
): Promise<LoadOutcome[]> {
  const accounts = await Promise.all(files.map((file) => readDossier(file, texts)));
  const outcomes: LoadOutcome[] = [];
  for (const [done, account] of accounts.entries()) {
    tell({ text: account.source.id, done, total: accounts.length });
    outcomes.push(await loadAccount(graph, account));
  }
  return outcomes;
}

/** What a load did, in a line. */
export function describeOutcome({ source, facts }: LoadOutcome): string {
  if (!facts) return `${source}: nothing to do`;
  return `${source}: ${facts.ADDED} facts added, ${facts.REVISED} revised, ${facts.WITHDRAWN} withdrawn`;
}

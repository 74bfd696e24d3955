import type { Graph } from '../graph/graph.ts';
import type { Claim, Id } from '../model/words.ts';
import type { Account } from './dossier/resolve.ts';
import { factsOf, readExisting, readLoadStatements } from './load-account.ts';
import { idsAlike } from './identity/alike.ts';
import type { FactChange } from './plan/changes.ts';
import { planLoad, planRetraction, type LoadPlan } from './plan/plan-load.ts';

/** What the load or the retraction of one source would do; no changes where there is nothing to do. */
export type Preview = { source: Id; changes: readonly FactChange[]; isNothing: boolean };

/** What loading accounts one after the other would do to the graph, each after those before it. Only reads. */
export async function previewLoads(graph: Graph, accounts: readonly Account[]): Promise<Preview[]> {
  const statements = readLoadStatements();
  const loaded = new Map<Id, Account>();
  const previews: Preview[] = [];
  for (const account of accounts) {
    const { id } = account.source;
    const found = await graph.readTogether((run) => readExisting(run, id, factsOf(account), statements));
    const stated = [...factsOf(account), ...found.claims.map(({ fact }) => fact)];
    const touched = new Set(idsAlike(stated, found.decisions));
    const existing = { ...found, claims: withLoaded(found.claims, [...loaded.values()], touched) };
    previews.push(previewOf(id, planLoad(account, existing)));
    loaded.set(id, account);
  }
  return previews;
}

/** What retracting a source would do to the graph. Only reads. */
export async function previewRetraction(graph: Graph, source: Id): Promise<Preview> {
  const statements = readLoadStatements();
  const existing = await graph.readTogether((run) => readExisting(run, source, [], statements));
  return previewOf(source, planRetraction(source, existing));
}

/** The claims in the graph as they would be once accounts were loaded. */
function withLoaded(claims: readonly Claim[], accounts: readonly Account[], facts: ReadonlySet<Id>): Claim[] {
  const replaced = new Set(accounts.map(({ source }) => source.id));
  return [
    ...claims.filter(({ source }) => !replaced.has(source)),
    ...accounts.flatMap((account) => account.claims.filter(({ fact }) => facts.has(fact))),
  ];
}

/** A plan as a preview of it; null is that there is nothing to do. */
export function previewOf(source: Id, plan: LoadPlan | null): Preview {
  return { source, changes: plan?.changes ?? [], isNothing: plan === null };
}

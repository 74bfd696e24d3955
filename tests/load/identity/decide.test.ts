import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { applyDecisions, previewDecisions } from '../../../src/load/identity/decide.ts';
import { Decisions, noDecisions, type DecisionList } from '../../../src/load/identity/decisions.ts';
import { contradictionsIn } from '../../../src/load/identity/contradictions.ts';
import { loadAccount, retractSource } from '../../../src/load/load-account.ts';
import { previewLoads, previewRetraction } from '../../../src/load/preview.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import type { Account } from '../../../src/load/dossier/resolve.ts';
import { accountsOf } from '../../support/random-accounts.ts';
import { invented } from '../../support/dossiers.ts';
import { runsOf } from '../../support/random-graphs.ts';
import { drawnLeaders, drawnMeetings } from '../../support/random-meetings.ts';
import { factsIn, snapshotOf } from '../../support/snapshot.ts';
import { emptyGraph } from '../../support/test-graph.ts';

const harbour = await Promise.all(invented.map((file) => readDossier(file, null)));
const same = (id: string, is: string) => ({ id, is, because: 'A test says so.', decided: '2031-07-01' });
const dalIsKortez = new Decisions({
  sameAs: [
    same('leader/orjan-dal', 'leader/ana-kortez'),
    same('meeting/2031-03-bergen-talks', 'meeting/2031-03-04-kortez-dal-call'),
  ],
  notSame: [],
});

let graph: Graph;
beforeEach(async () => {
  await graph?.close();
  graph = await emptyGraph();
});
afterAll(() => graph.close());

async function loadAll(into: Graph, accounts: readonly Account[]): Promise<void> {
  for (const account of accounts) await loadAccount(into, account);
}

describe('decisions', () => {
  it('leave the very graph of before when they are taken out again', async () => {
    await loadAll(graph, harbour);
    const before = await factsIn(graph);
    expect((await applyDecisions(graph, dalIsKortez)).facts).not.toBeNull();
    expect(await factsIn(graph)).not.toEqual(before);
    await applyDecisions(graph, noDecisions);
    expect(await factsIn(graph)).toEqual(before);
  });

  it('that are already in force are nothing to do, and change nothing, not even the version', async () => {
    await loadAll(graph, harbour);
    await applyDecisions(graph, dalIsKortez);
    const before = await snapshotOf(graph);
    expect((await applyDecisions(graph, dalIsKortez)).facts).toBeNull();
    expect((await loadAccount(graph, harbour[0]!)).facts).toBeNull();
    expect(await snapshotOf(graph)).toEqual(before);
  });

  it('leave every claim as its source stated it', async () => {
    await loadAll(graph, harbour);
    const claims = 'MATCH (claim:Claim) RETURN properties(claim) AS claim ORDER BY claim.id';
    const before = await graph.read(claims);
    await applyDecisions(graph, dalIsKortez);
    expect(await graph.read(claims)).toEqual(before);
    const [row] = await graph.read('MATCH (claim:Claim) WHERE NOT (claim)-[:ON]->() RETURN count(*) AS lost');
    expect(row).toEqual({ lost: 0 });
  });

  it('write down in the log what they changed, as one version of the graph', async () => {
    await loadAll(graph, harbour.slice(0, 1));
    await applyDecisions(graph, dalIsKortez);
    const changes = await graph.read(
      `MATCH (change:Change {version: 2}) WHERE change.fact =~ 'meeting/.*'
       RETURN change.sourceId AS source, change.action AS action, change.fact AS fact ORDER BY fact`,
    );
    expect(changes).toEqual([
      { source: 'decisions', action: 'REVISED', fact: 'meeting/2031-03-04-kortez-dal-call' },
      { source: 'decisions', action: 'WITHDRAWN', fact: 'meeting/2031-03-bergen-talks' },
      // It depends on the talks, which go by another id.
      { source: 'decisions', action: 'REVISED', fact: 'meeting/2031-lisbon-talks' },
    ]);
  });
});

const ids = [...drawnLeaders, ...Array.from({ length: 6 }, (_, at) => `meeting/m${at + 10}`)];
const offices = ['office/queen', 'office/envoy', 'office/judge'];
const sameAs = fc
  .constantFrom(ids.slice(0, 5), ids.slice(5), offices)
  .chain((of) => fc.tuple(fc.constantFrom(...of), fc.constantFrom(...of)).map(([id, is]) => same(id, is)));
/** What contradicts is left out. */
const drawnDecisions = fc.array(sameAs, { maxLength: 5 }).map((drawn) => {
  const none: DecisionList = { sameAs: [], notSame: [] };
  const list = drawn.reduce((held, next) => {
    const more = { ...held, sameAs: [...held.sameAs, next] };
    return contradictionsIn(more).length > 0 ? held : more;
  }, none);
  return new Decisions(list);
});

it('loads, retractions and decisions in any order end in the graph of what is stated and decided in the end', async () => {
  const worlds = fc.array(drawnMeetings, { minLength: 2, maxLength: 2 });
  const step = fc.tuple(fc.nat(), fc.constantFrom('load', 'load', 'retract', 'decide'), drawnDecisions);
  await fc.assert(
    fc.asyncProperty(worlds, fc.array(step, { minLength: 4, maxLength: 10 }), async (drawn, steps) => {
      const accounts = await accountsOf(drawn);
      const [busy, stated] = [await emptyGraph(), new Map<string, Account>()];
      let decisions = noDecisions;
      for (const [at, kind, decided] of steps) {
        const account = accounts[at % accounts.length]!;
        const { id } = account.source;
        const [preview, done] =
          kind === 'decide'
            ? [await previewDecisions(busy, decided), await applyDecisions(busy, decided)]
            : kind === 'retract'
              ? [await previewRetraction(busy, id), await retractSource(busy, id)]
              : [(await previewLoads(busy, [account]))[0]!, await loadAccount(busy, account)];
        expect(done.facts === null).toBe(preview.isNothing);
        if (kind === 'decide') decisions = decided;
        if (kind === 'retract') stated.delete(id);
        if (kind === 'load') stated.set(id, account);
      }
      const after = await factsIn(busy);
      await busy.close();
      const fresh = await emptyGraph();
      await applyDecisions(fresh, decisions);
      await loadAll(fresh, [...stated.values()]);
      expect(after).toEqual(await factsIn(fresh));
      await fresh.close();
    }),
    runsOf(0.3),
  );
});

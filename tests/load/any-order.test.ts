import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../src/load/dossier/resolve.ts';
import { loadAccount, retractSource } from '../../src/load/load-account.ts';
import { previewLoads, previewRetraction } from '../../src/load/preview.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { accountsOf } from '../support/random-accounts.ts';
import { runsOf } from '../support/random-graphs.ts';
import { drawnMeetings } from '../support/random-meetings.ts';
import { factsIn } from '../support/snapshot.ts';
import { emptyGraph } from '../support/test-graph.ts';

const harbour = await Promise.all(
  ['first-harbour-talks', 'second-after-bergen', 'fourth-dinner-off'].map((name) =>
    readDossier(`tests/articles/${name}.yaml`, null),
  ),
);

it('loads, revisions and retractions in any order end in the graph of what is stated in the end', async () => {
  const worlds = fc.array(drawnMeetings, { minLength: 2, maxLength: 3 });
  const steps = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 3, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(worlds, steps, async (drawn, taken) => {
      const accounts = [...(await accountsOf(drawn)), ...harbour];
      const [graph, stated] = [await emptyGraph(), new Map<string, Account>()];
      for (const [at, isRetraction] of taken) {
        const account = accounts[at % accounts.length]!;
        const { id } = account.source;
        const preview = isRetraction
          ? await previewRetraction(graph, id)
          : (await previewLoads(graph, [account]))[0]!;
        const done = await (isRetraction ? retractSource(graph, id) : loadAccount(graph, account));
        expect(done.facts === null).toBe(preview.isNothing);
        const counted = Object.values(done.facts ?? {}).reduce((sum, facts) => sum + facts, 0);
        expect(preview.changes).toHaveLength(counted);
        if (isRetraction) stated.delete(id);
        else stated.set(id, account);
      }
      const after = await factsIn(graph);
      await graph.close();
      const fresh = await emptyGraph();
      for (const account of stated.values()) await loadAccount(fresh, account);
      expect(after).toEqual(await factsIn(fresh));
      await fresh.close();
    }),
    runsOf(0.3),
  );
});

it('several loads are previewed one after the other, as they would be done, and nothing is written', async () => {
  const graph = await emptyGraph();
  const before = await factsIn(graph);
  const previews = await previewLoads(graph, harbour);
  expect(await factsIn(graph)).toEqual(before);
  for (const [at, account] of harbour.entries()) {
    const [alone] = await previewLoads(graph, [account]);
    expect(previews[at]!.changes).toEqual(alone!.changes);
    await loadAccount(graph, account);
  }
  await graph.close();
});

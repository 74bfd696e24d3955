import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportTexts, type ExportRequest } from '../../src/export/export.ts';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import { joinEmbedded, type EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { loadAccount } from '../../src/load/load-account.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { runInCypherShell } from '../support/cypher-shell.ts';
import { everyDossier } from '../support/dossiers.ts';
import { factsIn, snapshotOf } from '../support/snapshot.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { whole } from '../support/texts.ts';

const request: ExportRequest = { format: 'cypher', filter: {}, sources: null, withTexts: true };
const asksNobody = async (): Promise<never> => {
  throw new Error('a script is made without the API');
};

describe('the script of a whole graph', () => {
  let dataDir: string;
  let fresh: EmbeddedNeo4j;
  let graph: Graph;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'parley-export-'));
    fresh = await joinEmbedded({ dataDir, jarsRoot: join(packageDir(), '.parley') }, tellNobody);
    graph = await emptyGraph();
    for (const file of everyDossier) await loadAccount(graph, await readDossier(file, 'tests/articles'));
  });
  afterAll(async () => {
    await Promise.all([graph.close(), fresh.leave()]);
    await rm(dataDir, { recursive: true, force: true });
  });

  it('makes in a fresh database, run by the stock cypher-shell, what the loads of its sources made', async () => {
    await runInCypherShell(fresh, exportTexts(graph, asksNobody, request));
    const scripted = driverGraph({ ...fresh, database: 'neo4j', readTimeout: 10_000 });
    const [one, other] = [await factsIn(scripted), await factsIn(graph)];
    expect(one.nodes.length).toBeGreaterThan(300);
    expect(one).toEqual(other);
    // A load goes on from it, and finds nothing to do.
    const before = await snapshotOf(scripted);
    for (const file of everyDossier)
      expect((await loadAccount(scripted, await readDossier(file, 'tests/articles'))).facts).toBeNull();
    expect(await snapshotOf(scripted)).toEqual(before);
    await scripted.close();
  });

  it('logs every fact once, as added by the source that was the first to state it', async () => {
    const scripted = driverGraph({ ...fresh, database: 'neo4j', readTimeout: 10_000 });
    const [row] = await scripted.read(
      `MATCH (change:Change)
       RETURN count(change) AS changes, count(DISTINCT change.fact) AS facts,
         collect(DISTINCT change.action) AS actions`,
    );
    const [facts] = await graph.read('MATCH (claim:Claim) RETURN count(DISTINCT claim.fact) AS facts');
    expect(row).toEqual({ changes: facts!['facts'], facts: facts!['facts'], actions: ['ADDED'] });
    await scripted.close();
  });

  it('leaves out the words of passages unless they are asked for, and says so in its opening comment', async () => {
    const script = await whole(exportTexts(graph, asksNobody, { ...request, withTexts: false }));
    expect(script.split('\n')[1]).toMatch(/^\/\/ Left out: the words of passages/);
    expect(script).not.toMatch(/`text`: '/);
    expect(script).toMatch(/^[ -~\n]*$/);
  });
});

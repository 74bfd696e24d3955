import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../../src/cli/load-dossiers.ts';
import { applyDecisions } from '../../../src/load/identity/decide.ts';
import { Decisions } from '../../../src/load/identity/decisions.ts';
import { describeVerdict } from '../../../src/load/verify/describe.ts';
import { repairGraph } from '../../../src/load/verify/repair.ts';
import { verifyGraph, wrongIn } from '../../../src/load/verify/verify.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { lasting, mendable } from '../../support/breakages.ts';
import { everyDossier } from '../../support/dossiers.ts';
import { factsIn, snapshotOf, type Snapshot } from '../../support/snapshot.ts';
import { emptyGraph } from '../../support/test-graph.ts';

const texts = 'tests/articles';

let graph: Graph;
let whole: Snapshot;

/** A graph of all dossiers of the repository, the invented ones with their articles at hand. */
async function loadAll(): Promise<void> {
  await graph?.close();
  graph = await emptyGraph();
  await loadDossiers(graph, everyDossier, texts, tellNobody);
}

beforeAll(async () => {
  await loadAll();
  whole = await factsIn(graph);
});
afterAll(() => graph.close());

async function breakBy(statements: string): Promise<void> {
  for (const statement of statements.split('; ')) await graph.command(statement);
}

async function said(work: typeof verifyGraph): Promise<string> {
  return (await work(graph, texts, tellNobody)).flatMap(describeVerdict).join('\n');
}

async function version(): Promise<unknown> {
  return (await graph.read('MATCH (graph:Graph) RETURN graph.version AS version'))[0]?.['version'];
}

describe('a graph of every dossier of the repository', () => {
  it('has nothing wrong with it, is only read, and looked at as a whole', async () => {
    const before = await snapshotOf(graph);
    const verdicts = await verifyGraph(graph, texts, tellNobody);
    expect(verdicts.flatMap(describeVerdict).filter((line) => !line.endsWith('nothing wrong'))).toEqual([]);
    expect(wrongIn(verdicts)).toBe(0);
    expect(verdicts.find(({ title }) => title === 'Facts')!.counted).toBe(106);
    expect(verdicts.find(({ title }) => title === 'Citations')!.counted).toBe(43);
    expect(await snapshotOf(graph)).toEqual(before);
  });

  it('is not written to by a repair that has nothing to mend', async () => {
    const before = await snapshotOf(graph);
    await repairGraph(graph, texts, tellNobody);
    expect(await snapshotOf(graph)).toEqual(before);
  });

  it('has nothing wrong with it once ids were decided to mean the same', async () => {
    const same = {
      id: 'leader/sergey-lavrov',
      is: 'leader/ana-kortez',
      because: 'a test',
      decided: '2031-05-01',
    };
    await applyDecisions(graph, new Decisions({ sameAs: [same], notSame: [] }));
    expect(await said(verifyGraph)).not.toMatch(/\d wrong/);
    await graph.command("MATCH (leader:Leader {id: 'leader/ana-kortez'}) SET leader.name = 'Nobody'");
    const mended = await said(repairGraph);
    expect(mended).not.toMatch(/\d wrong/);
    await loadAll();
  });

  it('that knows nothing yet has nothing wrong with it either', async () => {
    const empty = await emptyGraph();
    expect(wrongIn(await verifyGraph(empty, null, tellNobody))).toBe(0);
    await empty.close();
    await loadAll();
  });
});

describe('what can be derived is named and mended', () => {
  it.each(mendable)('$title', async ({ statement, says }) => {
    await breakBy(statement);
    const before = await version();
    const first = await said(verifyGraph);
    expect(first).toMatch(says);
    expect(await said(verifyGraph)).toBe(first);
    expect(await version()).toBe(before);
    expect(await said(repairGraph)).not.toMatch(/\d wrong/);
    expect(await factsIn(graph)).toEqual(whole);
    if (!/INDEX|CONSTRAINT/.test(statement)) expect(await version()).toBeGreaterThan(before as number);
  });

  it('all of it at once', async () => {
    for (const { statement } of mendable) await breakBy(statement);
    expect(await said(repairGraph)).not.toMatch(/\d wrong/);
    expect(await factsIn(graph)).toEqual(whole);
  });
});

describe('what only the sources can tell is named and left as it is', () => {
  beforeEach(loadAll);
  afterAll(async () => {
    await migrate(graph, tellNobody);
  });

  it.each(lasting)('$title', async ({ statement, says }) => {
    await breakBy(statement);
    const before = await snapshotOf(graph);
    expect(await said(verifyGraph)).toMatch(says);
    expect(await said(repairGraph)).toMatch(says);
    expect(await snapshotOf(graph)).toEqual(before);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveLines } from '../../src/export/archive.ts';
import { graphReader } from '../../src/export/read-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readArchive } from '../../src/load/archive/read-archive.ts';
import { loadAccount } from '../../src/load/load-account.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { everyDossier, invented } from '../support/dossiers.ts';
import { importSmallTable } from '../support/small-table.ts';
import { factsIn, snapshotOf } from '../support/snapshot.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { piecesOf, whole } from '../support/texts.ts';

const texts = 'tests/articles';

async function loaded(files: readonly string[]): Promise<Graph> {
  const graph = await emptyGraph();
  for (const file of files) await loadAccount(graph, await readDossier(file, texts));
  return graph;
}

async function restored(archive: string): Promise<Graph> {
  const graph = await emptyGraph();
  for await (const account of readArchive(piecesOf(archive, 1000))) await loadAccount(graph, account);
  return graph;
}

describe('an archive with the words of passages', () => {
  let graph: Graph;
  let archive: string;
  let facts: unknown;
  beforeAll(async () => {
    graph = await loaded(everyDossier);
    archive = await whole(archiveLines(graphReader(graph), true));
    facts = await factsIn(graph);
  });
  afterAll(() => graph.close());

  it('makes the same graph in an empty database, and from that the same archive byte for byte', async () => {
    const again = await restored(archive);
    expect(await factsIn(again)).toEqual(facts);
    expect(await whole(archiveLines(graphReader(again), true))).toBe(archive);
    await again.close();
  });

  it('read into the graph that it is of changes nothing', async () => {
    const again = await restored(archive);
    const before = await snapshotOf(again);
    for await (const account of readArchive(piecesOf(archive, 7)))
      expect((await loadAccount(again, account)).facts).toBeNull();
    expect(await snapshotOf(again)).toEqual(before);
    await again.close();
  });
});

describe('an archive', () => {
  it('does not depend on which source was loaded first, after the line that says the version', async () => {
    const forwards = await loaded(invented);
    const one = await whole(archiveLines(graphReader(forwards), true));
    const backwards = await loaded([...invented, invented[0]].toReversed());
    const other = await whole(archiveLines(graphReader(backwards), true));
    expect(other.split('\n').slice(1)).toEqual(one.split('\n').slice(1));
    await Promise.all([forwards.close(), backwards.close()]);
  });

  it('says of which tables it may hold a part, to whoever reads it too', async () => {
    const graph = await emptyGraph();
    await importSmallTable(graph);
    const done = await whole(archiveLines(graphReader(graph), false));
    await graph.command("MATCH (import:Import) SET import.phase = 'ROWS'");
    const part = await whole(archiveLines(graphReader(graph), false));
    const told: string[] = [];
    for (const archive of [done, part])
      for await (const _ of readArchive(piecesOf(archive, 1000), 'archive', (tables) =>
        told.push(...tables),
      ));
    expect(told).toEqual(['table/small']);
    expect(await graphReader(graph, ['source/other']).incomplete()).toEqual([]);
    expect(await graphReader(graph, ['source/register']).incomplete()).toEqual(['table/small']);
    await graph.close();
  });

  it('without words makes a graph that lacks only them, and says that it leaves them out', async () => {
    const graph = await loaded(invented);
    const archive = await whole(archiveLines(graphReader(graph), false));
    expect(archive).not.toContain('"text"');
    expect(archive.split('\n')[0]).toContain('the words of passages');
    await graph.command('MATCH (passage:Passage) REMOVE passage.text');
    const facts = await factsIn(graph);
    const again = await restored(archive);
    expect(await factsIn(again)).toEqual(facts);
    await Promise.all([graph.close(), again.close()]);
  });

  it('of chosen sources makes the graph that they alone make', async () => {
    const alone = await loaded([invented[1]]);
    const facts = await factsIn(alone);
    const graph = await loaded(invented);
    const chosen = graphReader(graph, ['source/second-after-bergen']);
    const again = await restored(await whole(archiveLines(chosen, true)));
    expect(await factsIn(again)).toEqual(facts);
    await Promise.all([alone.close(), graph.close(), again.close()]);
  });

  it('of a graph in which nothing was ever loaded is one line, which reads as no source', async () => {
    const graph = await emptyGraph();
    const archive = await whole(archiveLines(graphReader(graph), false));
    expect(archive).toMatch(/^\{.*"sources":0.*\}\n$/);
    expect(await Array.fromAsync(readArchive(piecesOf(archive, 9)))).toEqual([]);
    await graph.close();
  });
});

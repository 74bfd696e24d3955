import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAccounts } from '../../src/cli/load-dossiers.ts';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadAccount, retractSource } from '../../src/load/load-account.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { Problem } from '../../src/model/problem.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { interruptedGraph } from '../support/interrupted-graph.ts';
import { wayTo } from '../support/severed-server.ts';
import { factsIn, snapshotOf, type Snapshot } from '../support/snapshot.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { testServer } from '../support/test-server.ts';

const lavrov = await readDossier('articles/2025-08-21-lavrov-conditions.yaml', null);
const firstFile = 'tests/articles/first-harbour-talks.yaml';
const first = await readDossier(firstFile, 'tests/articles');
const second = await readDossier('tests/articles/second-after-bergen.yaml', 'tests/articles');

let graph: Graph;
let nothing: Snapshot;

async function startAnew(): Promise<void> {
  await graph?.close();
  graph = await emptyGraph();
}

beforeEach(async () => {
  await startAnew();
  nothing = await facts();
});
afterAll(() => graph.close());

const facts = (): Promise<Snapshot> => factsIn(graph);

async function version(): Promise<unknown> {
  const [row] = await graph.read('MATCH (graph:Graph) RETURN graph.version AS version');
  return row?.['version'];
}

describe('loading a dossier', () => {
  it('says how many facts it added, and the second time that there is nothing to do', async () => {
    expect((await loadAccount(graph, lavrov)).facts).toEqual({ ADDED: 65, REVISED: 0, WITHDRAWN: 0 });
    const before = await snapshotOf(graph);
    expect((await loadAccount(graph, lavrov)).facts).toBeNull();
    expect(await snapshotOf(graph)).toEqual(before);
    expect(await version()).toBe(1);
  });

  it('makes the same facts whichever of two dossiers about one meeting comes first', async () => {
    await loadAccount(graph, first);
    await loadAccount(graph, second);
    const forwards = await facts();
    await startAnew();
    await loadAccount(graph, second);
    await loadAccount(graph, first);
    expect(await facts()).toEqual(forwards);
    expect(await version()).toBe(2);
  });

  it('again, revised, replaces what its source said and leaves what others say', async () => {
    await loadAccount(graph, second);
    const alone = await facts();
    await loadAccount(graph, first);
    const only = new Set(['leader', 'organization', 'office']);
    const revised = {
      ...first,
      passages: first.passages.filter(({ start }) => start === 228),
      claims: first.claims.filter(
        ({ kind, fact }) => !only.has(kind) && fact === 'meeting/2031-03-bergen-talks',
      ),
    };
    const { facts: counts } = await loadAccount(graph, revised);
    expect(counts).toMatchObject({ ADDED: 0 });
    expect(counts!.WITHDRAWN).toBeGreaterThan(5);
    const nodes = (await facts()).nodes.join('\n');
    expect(nodes).not.toContain('kortez-dal-call');
    expect(nodes).not.toContain('country/pt/lisbon"');
    expect(nodes).toContain('"status":"HELD"');
    await loadAccount(graph, { ...first, passages: [], claims: [] });
    const left = await facts();
    expect(left.nodes.filter((line) => !line.startsWith('Source'))).toEqual(
      alone.nodes.filter((line) => !line.startsWith('Source')),
    );
    expect(left.relationships).toEqual(alone.relationships);
  });

  it('that is cut off after any statement leaves nothing behind', async () => {
    let sent = 0;
    await loadAccount(
      interruptedGraph(graph, () => void sent++),
      first,
    );
    const whole = await facts();
    for (const last of [1, 5, Math.floor(sent / 2), sent - 2]) {
      await startAnew();
      const cut = interruptedGraph(graph, (at) => {
        if (at > last) throw new Problem('GRAPH_UNAVAILABLE', 'cut off');
      });
      await expect(loadAccount(cut, first)).rejects.toThrow('cut off');
      expect(await facts()).toEqual(nothing);
    }
    await loadAccount(graph, first);
    expect(await facts()).toEqual(whole);
  });

  it('in a process that is killed half-way leaves nothing behind, and the next load does it all', async () => {
    const settings = JSON.stringify({ ...testServer(), readTimeout: 10_000 });
    const loader = spawn(process.execPath, ['tests/support/loading-process.ts', firstFile, settings]);
    await once(loader.stdout, 'data');
    loader.kill('SIGKILL');
    await once(loader, 'exit');
    await loadAccount(graph, first);
    const again = await facts();
    await startAnew();
    await loadAccount(graph, first);
    expect(again).toEqual(await facts());
    expect(await version()).toBe(1);
  });

  it('by two at once makes the second wait, and say for whom', async () => {
    const told: string[] = [];
    let goOn = (): void => {};
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const slow = interruptedGraph(graph, (sent) => (sent === 10 ? held : undefined));
    const one = loadAccount(slow, first);
    await vi.waitFor(
      async () => {
        expect(
          await graph.read('SHOW TRANSACTIONS YIELD metaData WHERE metaData.writer IS NOT NULL RETURN 1'),
        ).toHaveLength(1);
      },
      { timeout: 20_000 },
    );
    const other = loadAccount(graph, second, undefined, ({ text }) => {
      told.push(text);
      goOn();
    });
    await Promise.all([one, other]);
    expect(told).toEqual([
      expect.stringMatching(
        new RegExp(`^waiting: another writer holds the lock, process ${process.pid} on \\S+, since \\d{4}-`),
      ),
    ]);
    const both = await facts();
    await startAnew();
    await loadAccount(graph, first);
    await loadAccount(graph, second);
    expect(await facts()).toEqual(both);
  });

  it('is not said to wait for another where only the database takes its time', async () => {
    const told: string[] = [];
    const slow = interruptedGraph(graph, (sent) => (sent === 0 ? wait(3500) : undefined));
    await loadAccount(slow, first, undefined, ({ text }) => told.push(text));
    expect(told).toEqual([]);
  });

  it.runIf(testServer().uri.startsWith('bolt://'))(
    'over a connection that is lost half-way leaves nothing behind, and says what to do',
    async () => {
      const way = await wayTo(testServer().uri);
      const far = driverGraph({ ...testServer(), uri: way.uri, readTimeout: 10_000 });
      const cut = interruptedGraph(far, (sent) => (sent === 15 ? way.become('refuses') : undefined));
      await expect(loadAccounts(cut, [first], tellNobody)).rejects.toMatchObject({
        code: 'GRAPH_UNAVAILABLE',
        message: expect.stringMatching(
          /cannot be reached .* source\/first-harbour-talks was being loaded: all of it is there, or none\. Before it, 0 of 1 were done; run the same command again/,
        ),
      });
      expect(await facts()).toEqual(nothing);
      await way.become('open');
      expect((await loadAccount(far, first)).facts!.ADDED).toBe(16);
      await far.close();
      await way.close();
    },
  );

  it('twice at the same time leaves one of them with nothing to do', async () => {
    const outcomes = await Promise.all([loadAccount(graph, first), loadAccount(graph, first)]);
    expect(outcomes.filter(({ facts: counts }) => counts === null)).toHaveLength(1);
    expect(await version()).toBe(1);
  });
});

describe('retracting a source', () => {
  it('leaves what others state, as if it had never been loaded, and has nothing to do a second time', async () => {
    await loadAccount(graph, second);
    const alone = await facts();
    await loadAccount(graph, first);
    const { facts: counts } = await retractSource(graph, first.source.id);
    expect(counts!.WITHDRAWN).toBeGreaterThan(5);
    expect(await facts()).toEqual(alone);
    expect(await version()).toBe(3);
    expect((await retractSource(graph, first.source.id)).facts).toBeNull();
    expect(await version()).toBe(3);
  });

  it('of the only source leaves nothing', async () => {
    await loadAccount(graph, lavrov);
    await retractSource(graph, lavrov.source.id);
    expect(await facts()).toEqual(nothing);
  });
});

describe('who met whom, derived', () => {
  it('is one edge for each pair that met in person, kept right when a later source says that they did', async () => {
    const pairs = async (): Promise<unknown[]> =>
      graph.read(
        'MATCH (a)-[met:MET]->(b) RETURN a.id AS a, b.id AS b, met.meetings AS n, met.last AS last ORDER BY a, b',
      );
    await loadAccount(graph, first);
    expect(await pairs()).toEqual([]);
    await loadAccount(graph, second);
    const met = { n: 1, last: '2031-03-15' };
    expect(await pairs()).toEqual([
      { a: 'leader/ana-kortez', b: 'leader/ilmar-rusk', ...met },
      { a: 'leader/ana-kortez', b: 'leader/orjan-dal', ...met },
      { a: 'leader/ilmar-rusk', b: 'leader/orjan-dal', ...met },
    ]);
    await loadAccount(graph, { ...second, claims: [] });
    expect(await pairs()).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { driverGraph } from '../../../src/graph/driver-graph.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { applyDecisions } from '../../../src/load/identity/decide.ts';
import { Decisions } from '../../../src/load/identity/decisions.ts';
import { loadAccount } from '../../../src/load/load-account.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import { lookalikesOfTable } from '../../../src/load/table/lookalikes.ts';
import { invented } from '../../support/dossiers.ts';
import { importRows, meeting, type Row } from '../../support/tables.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { testServer } from '../../support/test-server.ts';

/** The talks in Bergen of the invented dossier, as a table has them. */
const both = ['Ana Kortez', 'Ørjan Dal'];
const like: Row = { date: '2031-03-14', country: 'NO' };
const talks = 'meeting/2031-03-bergen-talks';
const table = 'table/harbours';

const different: [string, Row[]][] = [
  ['on other days', meeting('b1', both, { ...like, date: '2031-03-20' })],
  ['without a date', meeting('b1', both, { ...like, date: '' })],
  ['in another country', meeting('b1', both, { ...like, country: 'PT' })],
  ['with only one leader in common', meeting('b1', ['Ana Kortez', 'Eva Lund'], like)],
  ['of a table that tells them apart', [...meeting('b1', both, like), ...meeting(talks, both, like)]],
];

let graph: Graph;
beforeEach(async () => {
  graph = await emptyGraph();
  await loadAccount(graph, await readDossier(invented[0], null));
});
afterEach(() => graph.close());

describe('a meeting of a table that looks like one of another source', () => {
  it('is told, with those who took part in both and the choice', async () => {
    await importRows(meeting('b1', both, like), graph);
    expect(await lookalikesOfTable(graph, table)).toEqual([
      `meeting/harbours/b1 looks like ${talks} (Talks in Bergen, 2031-03-14): leader/ana-kortez and leader/orjan-dal took part in both. If they are one, write the same id or decide same_as; if not, decide not_same (docs/identity.md).`,
    ]);
  });

  it('may be of another table', async () => {
    const quays = meeting('b1', [...both, 'Eva Lund'], { ...like, source: 'Quay register' });
    await importRows(quays, graph, { name: 'quays.csv' });
    await importRows(meeting('b1', both, like), graph);
    expect(await lookalikesOfTable(graph, table)).toEqual([
      expect.stringContaining(`looks like ${talks} `),
      expect.stringContaining('looks like meeting/quays/b1 '),
    ]);
  });

  it.each(different)('is not one %s', async (_, rows) => {
    expect((await importRows(rows, graph)).rejects).toEqual([]);
    expect(await lookalikesOfTable(graph, table)).toEqual([]);
  });

  it('is not told once it was decided that they are different, or the same', async () => {
    await importRows(meeting('b1', both, like), graph);
    const ids = ['meeting/harbours/b1', talks] as const;
    const because = 'Seen';
    await applyDecisions(graph, new Decisions({ sameAs: [], notSame: [{ ids, because }] }));
    expect(await lookalikesOfTable(graph, table)).toEqual([]);
    const same = { id: ids[0], is: ids[1], because, decided: '2031-07-01' };
    await applyDecisions(graph, new Decisions({ sameAs: [same], notSame: [] }));
    expect(await lookalikesOfTable(graph, table)).toEqual([]);
  });

  it('is one of at most twenty that are told at once', async () => {
    const rows = Array.from({ length: 23 }, (_, at) => meeting(`b${at}`, both, like)).flat();
    await importRows(rows, graph, { size: 100 });
    const told = await lookalikesOfTable(graph, table);
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe('3 more meetings look like one of another source: told once these are decided.');
  });

  it('is not looked for where other sources state very much, which is said', async () => {
    await importRows(meeting('b1', both, like), graph);
    expect(await lookalikesOfTable(graph, table, 3)).toEqual([
      'Not looked through for meetings that look alike: other sources state more than 3 facts.',
    ]);
  });

  it('is not looked for for longer than a statement may take, which is said', async () => {
    const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900);
    const slow = driverGraph(
      { ...testServer(), readTimeout: 300 },
      { hear: (statement) => statement.includes('PARTICIPANT_IN') && pause() },
    );
    await importRows(meeting('b1', both, like), graph);
    expect(await lookalikesOfTable(slow, table).finally(() => slow.close())).toEqual([
      'Not looked through for meetings that look alike: it would take too long.',
    ]);
  });
});

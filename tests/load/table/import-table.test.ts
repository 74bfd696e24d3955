import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { readLoadStatements } from '../../../src/load/load-account.ts';
import { readImport } from '../../../src/load/table/import-state.ts';
import type { ImportOutcome } from '../../../src/load/table/import-table.ts';
import type { Reject } from '../../../src/load/table/tidy-columns.ts';
import { retractTable } from '../../../src/load/table/withdraw-unseen.ts';
import { Problem } from '../../../src/model/problem.ts';
import { interruptedGraph } from '../../support/interrupted-graph.ts';
import { runsOf } from '../../support/random-graphs.ts';
import { factsIn, type Snapshot } from '../../support/snapshot.ts';
import { importRows, meeting, type Row } from '../../support/tables.ts';
import { emptyGraph } from '../../support/test-graph.ts';

let graph: Graph;
let rejects: Reject[];

beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

/** Imports rows as a table of that name, in batches of some size. */
async function load(
  rows: readonly Row[],
  size = 4,
  into = graph,
  name = 'harbours.csv',
): Promise<ImportOutcome> {
  const { rejects: found, ...outcome } = await importRows(rows, into, { size, name });
  rejects = found;
  return outcome;
}

const [ada, bo, cy] = ['Ada Berg', 'Bo Dahl', 'Cy Eide'] as const;
const table = [
  ...meeting('one', [ada, bo], { topics: 'Herring;Patrol boats' }),
  ...meeting('two', [ada, bo, cy], { place: 'Bergen' }),
  ...meeting('three', [bo, cy], { date: '[2031-05-01..2031-05-09]', office: 'Envoy', represents: 'SE' }),
  ...meeting('four', [ada, cy], { status: 'PLANNED' }),
];

/** The graph that rows alone make. */
async function alone(rows: readonly Row[]): Promise<Snapshot> {
  const fresh = await emptyGraph();
  await load(rows, 100, fresh);
  const facts = await factsIn(fresh);
  await fresh.close();
  return facts;
}

/** Pairs who met, with how often. */
async function met(): Promise<unknown[]> {
  return graph.read(
    'MATCH (a)-[met:MET]->(b) RETURN a.name AS a, b.name AS b, met.meetings AS n ORDER BY a, b',
  );
}

describe('importing a table', () => {
  it('loads meetings with whoever took part, once, and derives who met whom', async () => {
    expect(await load(table)).toMatchObject({ records: 9, rows: 9, rejected: 0, isNothing: false });
    expect(await met()).toEqual([
      { a: ada, b: bo, n: 2 },
      { a: ada, b: cy, n: 1 },
      { a: bo, b: cy, n: 2 },
    ]);
    const before = await factsIn(graph);
    expect(await load(table)).toMatchObject({ isNothing: true });
    expect(await factsIn(graph)).toEqual(before);
  });

  it('makes the same of lines of JSON, and of what is packed', async () => {
    const facts = async (name: string): Promise<string[]> => {
      const fresh = await emptyGraph();
      await load(table, 4, fresh, name);
      const { relationships } = await factsIn(fresh);
      await fresh.close();
      return relationships.map((line) => line.replaceAll(/"sha256":"\w+"/g, ''));
    };
    const plain = await facts('harbours.csv');
    expect(await facts('harbours.jsonl')).toEqual(plain);
    expect(await facts('harbours.csv.gz')).toEqual(plain);
  });

  it('cut off after any statement goes on from its last batch, and ends in the same graph', async () => {
    const whole = await alone(table);
    let sent = 0;
    await load(
      table,
      2,
      interruptedGraph(graph, () => void sent++),
    );
    for (const share of [0.1, 0.4, 0.8]) {
      await graph.close();
      graph = await emptyGraph();
      let left = Math.floor(sent * share);
      const cut = interruptedGraph(graph, () => {
        if (left-- <= 0) throw new Problem('GRAPH_UNAVAILABLE', 'cut off');
      });
      await expect(load(table, 2, cut)).rejects.toThrow('cut off');
      const state = await readImport(graph.read, 'table/harbours', readLoadStatements());
      if (state) expect(state.phase).not.toBe('DONE');
      await load(table, 2);
      expect(await factsIn(graph)).toEqual(whole);
    }
  });

  it('revised, ends in the graph of the revised table alone', async () => {
    await load(table);
    const revised = [...meeting('one', [ada, cy]), ...table.slice(5)];
    expect((await load(revised)).withdrawn).toBeGreaterThan(0);
    expect(await factsIn(graph)).toEqual(await alone(revised));
  });

  it('and retracting it leaves nothing', async () => {
    const nothing = await factsIn(graph);
    await load(table);
    const state = await readImport(graph.read, 'table/harbours', readLoadStatements());
    await retractTable(graph, state!, readLoadStatements());
    expect(await factsIn(graph)).toEqual(nothing);
  });

  it('makes the same graph in batches of any size, after any table before', async () => {
    const some = fc
      .uniqueArray(
        fc.tuple(
          fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
          fc.subarray([ada, bo, cy], { minLength: 1 }),
          fc.constantFrom('HELD', 'PLANNED'),
        ),
        { selector: ([name]) => name, minLength: 1 },
      )
      .map((meetings) => meetings.flatMap(([name, leaders, status]) => meeting(name, leaders, { status })));
    await fc.assert(
      fc.asyncProperty(some, some, fc.integer({ min: 1, max: 9 }), async (before, after, size) => {
        await graph.close();
        graph = await emptyGraph();
        await load(before, size);
        await load(after, size);
        const ended = await factsIn(graph);
        expect(ended).toEqual(await alone(after));
      }),
      runsOf(0.2),
    );
  });
});

describe('a row that cannot be loaded', () => {
  it.each([
    ['has no leader', { leader: '' }, /leader: expected a value/],
    ['is of a day that is none', { date: '2031-02-30' }, /date: Expected a date in EDTF/],
    ['is in a country that is none', { country: 'Norwey' }, /country: .*Nearest: Norway/],
    ['speaks for nobody known', { represents: 'Atlantis' }, /represents: expected a country/],
    [
      'has a status that is none',
      { status: 'MAYBE' },
      /status: expected PROPOSED, PLANNED, HELD, CALLED_OFF/,
    ],
    ['gives an id and no name', { leader: 'leader/ada-berg' }, /aliases: expected the name/],
  ])('because it %s is rejected with its line, and the others are loaded', async (_, wrong, reason) => {
    const rows = [...meeting('zero', [ada, bo]), { ...meeting('x', [cy])[0], ...wrong }, ...table];
    expect(await load(rows)).toMatchObject({ rows: 11, rejected: 1 });
    expect(rejects).toMatchObject([{ line: 4, reason: expect.stringMatching(reason) as unknown }]);
  });

  it('because its meeting came before is rejected, however far apart the two stand', async () => {
    for (const size of [1, 100]) {
      await graph.close();
      graph = await emptyGraph();
      expect(await load([...table, ...meeting('one', [cy])], size)).toMatchObject({ rows: 9, rejected: 1 });
      expect(rejects[0]!.reason).toMatch(/expected all rows of meeting\/harbours\/one one after the other/);
    }
  });

  it('because a name is that of somebody from another country is rejected: they may be two', async () => {
    const rows = [
      ...meeting('one', [ada], { represents: 'NO' }),
      ...meeting('two', [ada], { represents: 'SE' }),
    ];
    expect(await load(rows)).toMatchObject({ rows: 1, rejected: 1 });
    expect(rejects[0]!.reason).toMatch(
      /expected "Ada Berg" for country\/no, as further up; found country\/se/,
    );
  });
});

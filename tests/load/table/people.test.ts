import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { importRows, meeting, type Row } from '../../support/tables.ts';
import { emptyGraph } from '../../support/test-graph.ts';

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const ada = 'Ada Berg';

describe('a name that does not tell who it is', () => {
  it('stays an unresolved leader of its office and country, for at most twelve years', async () => {
    const assad = (name: string, date: string, more: Row = {}): Row[] =>
      meeting(name, ['Assad', ada], { date, office: 'President', represents: 'SY', ...more });
    const rows = [
      ...assad('a', '1974-01-05'),
      ...assad('b', '1983-07-06'),
      ...assad('c', '2003-05-03'),
      ...assad('d', '1975-05-03', { office: 'General' }),
    ];
    await importRows(rows, graph);
    expect(
      await graph.read(
        'MATCH (who:Leader) WHERE who.unresolved IS NOT NULL RETURN who.id AS id, who.unresolved AS as, COUNT { (who)-[:PARTICIPANT_IN]->() } AS n ORDER BY id',
      ),
    ).toEqual([
      { id: 'leader/assad/general/sy/1975', as: 'General, SY', n: 1 },
      { id: 'leader/assad/president/sy/1974', as: 'President, SY', n: 2 },
      { id: 'leader/assad/president/sy/2003', as: 'President, SY', n: 1 },
    ]);
  });
});

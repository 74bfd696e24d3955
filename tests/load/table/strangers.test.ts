import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../../src/cli/load-dossiers.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { checkIdentities } from '../../../src/load/identity/check-identities.ts';
import { readLoadStatements } from '../../../src/load/load-account.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import { readImport } from '../../../src/load/table/import-state.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { invented } from '../../support/dossiers.ts';
import { importRows, meeting, type Row } from '../../support/tables.ts';
import { emptyGraph } from '../../support/test-graph.ts';

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
});
afterEach(() => graph.close());

const [ada, bo, cy] = ['Ada Berg', 'Bo Dahl', 'Cy Eide'] as const;

describe('a leader whom a dossier describes', () => {
  const kortez = (represents: string): Row[] => [
    ...meeting(`of ${represents}`, ['Ana Kortez', ada], { represents }),
    ...meeting('without them', [bo, cy]),
  ];
  beforeEach(async () => {
    await loadDossiers(graph, invented, null, tellNobody);
  });

  it('is the one of that name in a table, where the country may be the same', async () => {
    for (const represents of ['PT', ''])
      expect(await importRows(kortez(represents), graph)).toMatchObject({
        rows: 4,
        rejected: 0,
      });
  });

  it('is not taken for somebody of that name from another country', async () => {
    const { rejects, ...outcome } = await importRows(kortez('ES'), graph);
    expect(outcome).toMatchObject({ rows: 2, rejected: 2 });
    expect(rejects[0]!.reason).toMatch(
      /leader\/ana-kortez: expected somebody of country\/pt, as in source\/.*; found somebody of country\/es\. List that person/,
    );
    const [{ n }] = (await graph.read(
      "MATCH (:Leader {id: 'leader/ana-kortez'})-[:PARTICIPANT_IN]->(meeting) WHERE meeting.id STARTS WITH 'meeting/harbours/' RETURN count(*) AS n",
    )) as [{ n: number }];
    expect(n).toBe(0);
  });

  it('is told apart also where the dossier is loaded between any two transactions of the import', async () => {
    const rows = [...meeting('a', [bo, cy]), ...meeting('b', [bo, cy]), ...kortez('ES')];
    const outcomes: { before: number; rejected: number }[] = [];
    for (let isReached = true; isReached;) {
      await graph.close();
      graph = await emptyGraph();
      let [writes, before] = [0, null as number | null];
      const write: Graph['write'] = async (work) => {
        if (writes++ === outcomes.length) {
          await loadDossiers(graph, invented, null, tellNobody);
          before = (await readImport(graph.read, 'table/harbours', readLoadStatements()))?.rows ?? 0;
        }
        return graph.write(work);
      };
      const { rejected } = await importRows(rows, { ...graph, write }, { size: 2 });
      isReached = before !== null;
      if (before !== null) outcomes.push({ before, rejected });
    }
    expect(outcomes.filter(({ before, rejected }) => rejected !== (before <= 4 ? 2 : 0))).toEqual([]);
  });

  it('is compared with what a dossier loaded later says', async () => {
    await graph.close();
    graph = await emptyGraph();
    const [row] = meeting('first', ['Ana Kortez', bo], { represents: 'ES' });
    await importRows([row!], graph);
    const account = await readDossier(invented[0], null);
    await expect(checkIdentities(graph, [account])).rejects.toThrow(
      /leader\/ana-kortez: expected somebody of country\/es, as in source\/harbour-register; found somebody of country\/pt/,
    );
  });
});

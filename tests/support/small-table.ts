import type { Graph } from '../../src/graph/graph.ts';
import { importTable } from '../../src/load/table/import-table.ts';
import { tidyMapping } from '../../src/load/table/mapping.ts';

/** Imports a table of one row twice, the second time changed: afterwards the graph knows all that only tables bring. */
export async function importSmallTable(graph: Graph): Promise<void> {
  for (const meeting of ['one', 'two'])
    await importTable(
      graph,
      {
        table: { id: 'table/small', published: '2031-07-01', sha256: '0'.repeat(64) },
        mapping: tidyMapping,
        fingerprint: meeting,
        records: async function* () {
          const cells = { meeting, leader: 'Hussein', office: 'King', source: 'Register' };
          yield await Promise.resolve({ line: 2, cells });
        },
      },
      { rejected: () => {}, loaded: () => {} },
    );
}

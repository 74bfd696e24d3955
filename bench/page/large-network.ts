import type { Graph } from '../../src/graph/graph.ts';
import { importTable } from '../../src/load/table/import-table.ts';
import { tidyMapping } from '../../src/load/table/mapping.ts';
import type { TableRecord } from '../../src/load/table/tidy-columns.ts';
import { chance } from '../graph/chance.ts';

/** As large as the API answers: 2,000 leaders of 40 countries, and 10,000 pairs of them, each of one meeting of two. */
export const size = { leaders: 2000, pairs: 10_000 };

const countries =
  'US CN RU FR GB DE IN JP BR ZA NG EG SA TR IT ES PL UA CA MX AR CL AU NZ ID KR VN TH PK IR IL SE NO FI DK NL BE CH AT GR';

/** Brings an invented network of that size into an empty graph; few know many, as in real ones. */
export async function loadLargeNetwork(graph: Graph): Promise<void> {
  const table = { id: 'table/large-network', published: '2031-01-01', sha256: '0'.repeat(64) };
  await importTable(
    graph,
    { table, mapping: tidyMapping, fingerprint: 'large', records },
    { rejected: () => {}, loaded: () => {} },
  );
}

async function* records(): AsyncGenerator<TableRecord> {
  const by = chance(7);
  const codes = countries.split(' ');
  const known = new Set<string>();
  let line = 1;
  while (known.size < size.pairs) {
    const [one, other] = [Math.floor(by.share() ** 2.2 * size.leaders), by.below(size.leaders)];
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    if (one === other || known.has(pair)) continue;
    known.add(pair);
    const date = `${1950 + by.below(75)}-${String(1 + by.below(12)).padStart(2, '0')}-15`;
    for (const leader of [one, other]) {
      const person = { leader: `Leader Number${leader}`, represents: codes[leader % codes.length]! };
      const cells = {
        meeting: `meeting ${known.size}`,
        date,
        status: 'HELD',
        mode: 'IN_PERSON',
        source: 'Register',
        ...person,
      };
      yield await Promise.resolve({ line: ++line, cells });
    }
  }
}

import type { Measured } from '../compose/measured.ts';
import type { Row } from '../compose/read.ts';
import { measureAside } from './measure-aside.ts';
import { measureNames, type Ties } from './measure.ts';

/** A network's row with the measures of its nodes, which no statement can take, in their places. */
export async function fillNodes(network: Row, { nodes, ties: at }: Measured): Promise<Row> {
  const ties = network[at] as Ties;
  const wanted = measureNames.filter((name) => nodes.some(({ names }) => names.includes(name)));
  const measures = await measureAside(ties, wanted);
  const filled = [...network];
  for (const place of nodes) {
    const rows = network[place.at] as readonly Row[];
    filled[place.at] = rows.map((row, node) => [
      ...place.names.map((name) => measures[name]?.[ties.leaders[node]!]),
      ...row.slice(place.names.length),
    ]);
  }
  return filled;
}

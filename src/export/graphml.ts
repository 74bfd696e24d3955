import { joined } from './cells.ts';
import { networkLeavesOut, type Network } from './network.ts';
import { element, opened } from './xml.ts';

const keys = [
  { id: 'label', for: 'node', type: 'string' },
  { id: 'aliases', for: 'node', type: 'string' },
  { id: 'represents', for: 'node', type: 'string' },
  { id: 'meetings', for: 'edge', type: 'int' },
  { id: 'weight', for: 'edge', type: 'double' },
  { id: 'first', for: 'edge', type: 'string' },
  { id: 'last', for: 'edge', type: 'string' },
];

/** A network in GraphML, undirected; lists are joined by `;`. */
export async function* graphml({ nodes, links }: Network): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${opened('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  yield `${element('desc', {}, `Who met whom. Left out: ${networkLeavesOut.join('; ')}.`)}\n`;
  for (const { id, type, for: of } of keys)
    yield `${element('key', { id, for: of, 'attr.name': id, 'attr.type': type })}\n`;
  yield `${opened('graph', { id: 'met', edgedefault: 'undirected' })}\n`;
  for await (const { id, name, aliases, represents } of nodes()) {
    const data = { label: name, aliases: joined(aliases), represents: joined(represents) };
    yield `${opened('node', { id })}${dataOf(data)}</node>\n`;
  }
  for await (const { source, target, meetings, first, last } of links())
    yield `${opened('edge', { source, target })}${dataOf({ meetings, weight: meetings, first, last })}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

function dataOf(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => element('data', { key }, String(value)))
    .join('');
}

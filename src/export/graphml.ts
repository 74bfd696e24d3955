import type { Id } from '../model/words.ts';
import { joined } from './cells.ts';
import { networkLeavesOut, type Network, type NetworkNode } from './network.ts';
import { element, opened } from './xml.ts';

/** What a node or an edge says, by key; what is null or empty is left out. */
type Data = Readonly<Record<string, string | number | null>>;

/** A node or an edge of a graph, in the order in which they are written. */
export type GraphPart = { node: Id; data: Data } | { source: Id; target: Id; data: Data };

/** A key that data may have. */
export type GraphKey = { id: string; for: 'node' | 'edge'; type: 'string' | 'int' | 'double' };

/** What a graph says of itself before its parts come. */
export type GraphHead = { id: string; description: string; keys: readonly GraphKey[] };

/** An undirected graph in GraphML. */
export async function* graphmlOf(
  { id, description, keys }: GraphHead,
  parts: AsyncIterable<GraphPart>,
): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${opened('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  yield `${element('desc', {}, description)}\n`;
  for (const { id: key, type, for: of } of keys)
    yield `${element('key', { id: key, for: of, 'attr.name': key, 'attr.type': type })}\n`;
  yield `${opened('graph', { id, edgedefault: 'undirected' })}\n`;
  for await (const part of parts)
    yield 'node' in part
      ? `${opened('node', { id: part.node })}${dataOf(part.data)}</node>\n`
      : `${opened('edge', { source: part.source, target: part.target })}${dataOf(part.data)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

const keys: readonly GraphKey[] = [
  { id: 'label', for: 'node', type: 'string' },
  { id: 'aliases', for: 'node', type: 'string' },
  { id: 'represents', for: 'node', type: 'string' },
  { id: 'meetings', for: 'edge', type: 'int' },
  { id: 'weight', for: 'edge', type: 'double' },
  { id: 'first', for: 'edge', type: 'string' },
  { id: 'last', for: 'edge', type: 'string' },
];

const measureKeys: readonly GraphKey[] = [
  { id: 'degree', for: 'node', type: 'int' },
  { id: 'betweenness', for: 'node', type: 'double' },
  { id: 'community', for: 'node', type: 'int' },
];

/** A network in GraphML, undirected; lists are joined by `;`. `measured`: its nodes have measures. */
export function graphml(network: Network, { measured = false } = {}): AsyncGenerator<string> {
  const head = {
    id: 'met',
    description: `Who met whom. Left out: ${networkLeavesOut.join('; ')}.`,
    keys: measured ? [...keys, ...measureKeys] : keys,
  };
  return graphmlOf(head, partsOf(network));
}

async function* partsOf({ nodes, links }: Network): AsyncGenerator<GraphPart> {
  for await (const node of nodes()) yield { node: node.id, data: leaderData(node) };
  for await (const { source, target, meetings, first, last } of links())
    yield { source, target, data: { meetings, weight: meetings, first, last } };
}

/** What is said of a leader. */
export function leaderData({ name, aliases, represents, measures }: NetworkNode): Data {
  return { label: name, aliases: joined(aliases), represents: joined(represents), ...measures };
}

function dataOf(values: Data): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => element('data', { key }, String(value)))
    .join('');
}

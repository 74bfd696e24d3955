import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import { betweenness } from 'graphology-metrics/centrality/index.js';

/** The module is the function itself, which its types put one level deeper. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** What is said of each node of a network, as the fields of `NetworkNode` are called. */
export const measureNames = ['degree', 'betweenness', 'community'] as const;

export type Measure = (typeof measureNames)[number];

/** Who met whom in how many meetings: ids of leaders, and pairs of them. */
export type Ties = {
  leaders: readonly string[];
  links: readonly (readonly [source: string, target: string, meetings: number])[];
};

/** The measures that were wanted, each by the id of the leader. */
export type Measures = Partial<Record<Measure, Readonly<Record<string, number>>>>;

/** Takes measures of a network. What comes out does not depend on the order of leaders and links. */
export function measure({ leaders, links }: Ties, wanted: readonly Measure[]): Measures {
  const graph = new UndirectedGraph<object, { meetings: number }>();
  for (const leader of leaders.toSorted()) graph.addNode(leader);
  const sorted = links.toSorted((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
  for (const [source, target, meetings] of sorted) graph.addEdge(source, target, { meetings });
  return Object.fromEntries(wanted.map((name) => [name, takers[name](graph)]));
}

type Graph = UndirectedGraph<object, { meetings: number }>;

const takers: Readonly<Record<Measure, (graph: Graph) => Record<string, number>>> = {
  degree: (graph) => Object.fromEntries(graph.mapNodes((leader) => [leader, graph.degree(leader)])),
  // The library takes no graph without nodes.
  betweenness: (graph) => (graph.order === 0 ? {} : betweenness(graph, { getEdgeWeight: null })),
  community: (graph) => (graph.order === 0 ? {} : communities(graph)),
};

/** Communities by the Louvain method, without the chance it may be given; by size, then by the smallest id in them. */
function communities(graph: Graph): Record<string, number> {
  const found = louvain(graph, { getEdgeWeight: 'meetings', randomWalk: false });
  const groups = [...Map.groupBy(graph.nodes(), (leader) => found[leader]!).values()];
  // The nodes of a graph come in the order in which they were added, so the first of a group is its smallest.
  groups.sort((a, b) => b.length - a.length || compare(a[0]!, b[0]!));
  return Object.fromEntries(groups.flatMap((group, at) => group.map((leader) => [leader, at])));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

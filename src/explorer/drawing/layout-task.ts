import type { Picture } from './picture.ts';

/** What the layout's worker is given: nodes and links as numbers, and how to go on. */
export type LayoutTask = {
  nodes: Float32Array;
  edges: Float32Array;
  rounds: number;
  settings: LayoutSettings;
};

/** Settings of ForceAtlas2. */
export type LayoutSettings = Readonly<Record<string, number | boolean>>;

/** Numbers a node takes: place, move, the move before, mass, convergence, size, whether fixed. */
export const perNode = 10;
const perEdge = 3;

/** A picture as the worker's numbers, with as many rounds as its size needs; the same picture always comes out the same. */
export function layoutTask({ nodes, links }: Picture): LayoutTask {
  const places = new Map(nodes.map(({ id }, index) => [id, index * perNode]));
  const masses = nodes.map(() => 1);
  const edges = new Float32Array(links.length * perEdge);
  links.forEach(({ source, target, meetings }, index) => {
    const weight = 1 + Math.log2(Math.max(1, meetings));
    edges.set([places.get(source)!, places.get(target)!, weight], index * perEdge);
    for (const id of [source, target]) masses[places.get(id)! / perNode]! += weight;
  });
  const matrix = new Float32Array(nodes.length * perNode);
  nodes.forEach(({ x, y, fixed }, index) =>
    matrix.set([x, y, 0, 0, 0, 0, masses[index]!, 1, 1, fixed ? 1 : 0], index * perNode),
  );
  const large = nodes.length > 300;
  return {
    nodes: matrix,
    edges,
    rounds: large ? 300 : 600,
    settings: {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 1,
      scalingRatio: large ? 6 : 10,
      strongGravityMode: true,
      gravity: 0.05,
      slowDown: 1 + Math.log(Math.max(1, nodes.length)),
      barnesHutOptimize: large,
      barnesHutTheta: 0.6,
    },
  };
}

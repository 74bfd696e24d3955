import type { Picture } from './picture.ts';

/** What the layout's worker is given: nodes and links as numbers, and how to go on. */
export type LayoutTask = {
  nodes: Float32Array;
  edges: Float32Array;
  rounds: number;
  /** How long rounds go on before places are told, in milliseconds: drawing a large picture takes a while itself. */
  slice: number;
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
  links.forEach(({ source, target }, index) => {
    edges.set([places.get(source)!, places.get(target)!, 1], index * perEdge);
    for (const id of [source, target]) masses[places.get(id)! / perNode]! += 1;
  });
  const matrix = new Float32Array(nodes.length * perNode);
  nodes.forEach(({ x, y, fixed }, index) =>
    matrix.set([x, y, 0, 0, 0, 0, masses[index]!, 1, 1, fixed ? 1 : 0], index * perNode),
  );
  return {
    nodes: matrix,
    edges,
    rounds: nodes.length > 300 ? 240 : 500,
    slice: nodes.length + links.length > 3000 ? 700 : 100,
    settings: {
      // Those who met the same few lie around them in rings, instead of on top of each other.
      linLogMode: true,
      outboundAttractionDistribution: false,
      adjustSizes: false,
      edgeWeightInfluence: 0,
      scalingRatio: 1,
      strongGravityMode: true,
      gravity: 0.1,
      slowDown: 1,
      barnesHutOptimize: nodes.length > 300,
      barnesHutTheta: 0.8,
    },
  };
}

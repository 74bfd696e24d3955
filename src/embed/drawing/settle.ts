import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { radius, type Picture } from '../../explorer/drawing/picture.ts';

/** A place in the drawing's own measure. */
export type Place = { x: number; y: number };

type Body = SimulationNodeDatum & { id: string; size: number };

const rounds = 300;
/** So long the page may stand still at a time, in milliseconds. */
const slice = 8;

/**
 * Finds places for the nodes of a picture, a little at a time so that the page stays fluent; null where it was stopped.
 * Nodes that had a place start from it, so that a picture that changes a little moves a little.
 */
export async function settle(
  picture: Picture,
  before: ReadonlyMap<string, Place>,
  signal: AbortSignal,
): Promise<Map<string, Place> | null> {
  if (picture.placed) return new Map(picture.nodes.map(({ id, x, y }) => [id, { x, y: -y }]));
  const simulation = simulationOf(picture, before);
  const bodies = simulation.nodes();
  for (let round = 0; round < rounds;) {
    const end = performance.now() + slice;
    for (; round < rounds && performance.now() < end; round += 1) simulation.tick();
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x: x!, y: y! }]));
}

function simulationOf(
  { nodes, links }: Picture,
  before: ReadonlyMap<string, Place>,
): Simulation<Body, SimulationLinkDatum<Body>> {
  const bodies = nodes.map(({ id, x, y, degree }): Body => ({
    id,
    size: radius(degree, nodes.length),
    ...(before.get(id) ?? { x: x * 4, y: y * 4 }),
  }));
  const springs = forceLink<Body, SimulationLinkDatum<Body>>(
    links.map(({ source, target }) => ({ source, target })),
  )
    .id(({ id }) => id)
    .distance(70);
  return forceSimulation(bodies)
    .force('links', springs)
    .force('charge', forceManyBody().strength(-260).distanceMax(600))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.06))
    .force(
      'collide',
      forceCollide<Body>().radius(({ size }) => size + 12),
    )
    .stop();
}

import { radius, type Picture, type PictureNode } from '../../explorer/drawing/picture.ts';
import { placeNames } from '../../explorer/drawing/place-names.ts';
import type { Place } from './settle.ts';

/** The measure of what is drawn into, in pixels. */
export type Box = { width: number; height: number };

/** A node as it is drawn. */
export type Drawn = PictureNode & { radius: number };

const margin = 26;
/** How far a picture of few is drawn apart. */
const mostScale = 2;
/** How much more a picture may be stretched one way than the other. */
const mostStretch = 1.7;

/** Nodes where they are drawn: all of the picture in the box, stretched a little where that fills it better. */
export function fit({ nodes, placed }: Picture, places: ReadonlyMap<string, Place>, box: Box): Drawn[] {
  const at = nodes.map((node) => ({ ...node, ...(places.get(node.id) ?? { x: node.x, y: node.y }) }));
  const [xs, ys] = [extent(at.map(({ x }) => x)), extent(at.map(({ y }) => y))];
  const scales = { x: (box.width - 2 * margin) / xs.length, y: (box.height - 2 * margin) / ys.length };
  const least = Math.min(scales.x, scales.y, placed ? Infinity : mostScale);
  const scale = {
    x: Math.min(scales.x, least * mostStretch),
    y: Math.min(scales.y, least * mostStretch),
  };
  return at.map((node) => ({
    ...node,
    x: box.width / 2 + (node.x - xs.middle) * scale.x,
    y: box.height / 2 + (node.y - ys.middle) * scale.y,
    radius: radius(node.degree, nodes.length),
  }));
}

function extent(values: readonly number[]): { middle: number; length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: Math.max(1, most - least) };
}

/** A name beside its node. */
export type Name = { id: string; x: number; y: number };

const line = 15;

/** The names that have room, those of the nodes with most links first; those that must be written in any case. */
export function namesOf(
  nodes: readonly Drawn[],
  widthOf: (id: string) => number,
  must: ReadonlySet<string>,
  box: Box,
): Name[] {
  const named = nodes.map((node) => ({
    ...node,
    width: widthOf(node.id),
    must: must.has(node.id),
  }));
  named.sort((a, b) => Number(b.must) - Number(a.must) || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return placeNames(named, { ...box, line, most: nodes.length });
}

/** A rectangle on the screen. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A node that would like its name to be written, in pixels. */
export type Named = {
  id: string;
  x: number;
  y: number;
  radius: number;
  width: number;
  /** Whether it is written even over other nodes. */
  must?: boolean;
  /** Whether left of the node is better than right of it. */
  left?: boolean;
};

/** Up to how many nodes names are written outwards, away from the middle. */
const mostOutwards = 30;

/** Has names of a small drawing be written outwards, where no links are, and all of them if there is any room. */
export function outwards<N extends Named>(nodes: readonly N[]): N[] {
  if (nodes.length > mostOutwards) return [...nodes];
  const middle = nodes.reduce((sum, { x }) => sum + x, 0) / nodes.length;
  return nodes.map((node) => ({ ...node, left: node.x < middle - 2, must: true }));
}

/** Where a name is written: from the left end of its base line. */
export type Placed = { id: string; x: number; y: number };

const gap = 4;
const cell = 64;

/** Among more nodes than these on the screen, nodes smaller than that have no names, until one goes nearer. */
const [crowd, smallest] = [150, 3.5];

/** Up to which part of its own node's radius a name may be written over other nodes. */
const muchSmaller = 0.6;

/**
 * Places for as many names as fit without touching each other, or another node that is not much smaller than their own:
 * the first in the list first, right of its node if there is room, else left, below or above. Names that must be written
 * are, nodes or no nodes.
 */
export function placeNames(
  named: readonly Named[],
  { width, height, line, most }: { width: number; height: number; line: number; most: number },
): Placed[] {
  const taken = new Taken();
  for (const node of named) taken.add(around(node), node);
  const seen = named.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  const least = seen.length > crowd ? smallest : 0;
  const placed: Placed[] = [];
  for (const node of seen) {
    if (placed.length >= most) break;
    if (node.radius < least && !node.must) continue;
    const boxes = boxesOf(node, line)
      .map((box) => (node.must ? within(box, width) : box))
      .filter(({ left, right }) => left >= 0 && right <= width);
    const box =
      boxes.find(
        (each) => !touches(each, around(node)) && taken.isFree(each, node, node.radius * muchSmaller),
      ) ??
      (node.must
        ? boxes.find((each) => !touches(each, around(node)) && taken.isFree(each, node, Infinity))
        : undefined);
    if (!box) continue;
    taken.add(box, null);
    placed.push({ id: node.id, x: box.left, y: box.bottom - line * 0.25 });
  }
  return placed;
}

/** Moved sideways until it is on the screen. */
function within(box: Box, width: number): Box {
  const move = Math.max(0, -box.left) - Math.max(0, box.right - width);
  return { ...box, left: box.left + move, right: box.right + move };
}

function around({ x, y, radius }: Named): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function boxesOf({ x, y, radius, width, left: leftFirst }: Named, line: number): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + line });
  const [right, left] = [box(x + radius + gap, y - line / 2), box(x - radius - gap - width, y - line / 2)];
  return [
    ...(leftFirst ? [left, right] : [right, left]),
    box(x - width / 2, y + radius + gap / 2),
    box(x - width / 2, y - radius - gap / 2 - line),
  ];
}

/** Boxes by the cells of a grid that they touch; those of nodes with their node, those of names without. */
class Taken {
  readonly #cells = new Map<number, { box: Box; node: Named | null }[]>();

  add(box: Box, node: Named | null): void {
    for (const key of cellsOf(box)) {
      const list = this.#cells.get(key);
      if (list) list.push({ box, node });
      else this.#cells.set(key, [{ box, node }]);
    }
  }

  /** Whether no name is there, and no other node of this radius or more. */
  isFree(box: Box, self: Named, least: number): boolean {
    for (const key of cellsOf(box))
      for (const { box: other, node } of this.#cells.get(key) ?? [])
        if (node !== self && !(node && node.radius < least) && touches(box, other)) return false;
    return true;
  }
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++)
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      yield column * 10_007 + row;
}

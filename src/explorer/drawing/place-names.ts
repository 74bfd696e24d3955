/** A rectangle on the screen. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A node that would like its name to be written, in pixels. */
export type Named = { id: string; x: number; y: number; radius: number; width: number; must?: boolean };

/** Where a name is written: from the left end of its base line. */
export type Placed = { id: string; x: number; y: number };

const gap = 4;
const cell = 64;

/**
 * Places for as many names as fit without touching each other or another node: the first in the list first, right of
 * its node if there is room, else left, below or above. Names that must be written are, nodes or no nodes.
 */
export function placeNames(
  named: readonly Named[],
  { width, height, line, most }: { width: number; height: number; line: number; most: number },
): Placed[] {
  const taken = new Taken();
  for (const node of named) taken.add(around(node), node.id);
  const placed: Placed[] = [];
  for (const node of named) {
    if (placed.length >= most) break;
    if (node.x < 0 || node.y < 0 || node.x > width || node.y > height) continue;
    const boxes = boxesOf(node, line).filter(({ left, right }) => node.must || (left >= 0 && right <= width));
    const box =
      boxes.find((each) => taken.isFree(each, node.id)) ??
      (node.must ? boxes.find((each) => taken.isFree(each, node.id, true)) : undefined);
    if (!box) continue;
    taken.add(box, null);
    placed.push({ id: node.id, x: box.left, y: box.bottom - line * 0.25 });
  }
  return placed;
}

function around({ x, y, radius }: Named): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function boxesOf({ x, y, radius, width }: Named, line: number): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + line });
  return [
    box(x + radius + gap, y - line / 2),
    box(x - radius - gap - width, y - line / 2),
    box(x - width / 2, y + radius + gap / 2),
    box(x - width / 2, y - radius - gap / 2 - line),
  ];
}

/** Boxes by the cells of a grid that they touch. */
class Taken {
  readonly #cells = new Map<number, { box: Box; node: string | null }[]>();

  add(box: Box, node: string | null): void {
    for (const key of cellsOf(box)) {
      const list = this.#cells.get(key);
      if (list) list.push({ box, node });
      else this.#cells.set(key, [{ box, node }]);
    }
  }

  /** Whether nothing is there but the node itself; with `overNodes`, no name. */
  isFree(box: Box, self: string, overNodes = false): boolean {
    for (const key of cellsOf(box))
      for (const other of this.#cells.get(key) ?? [])
        if (other.node !== self && !(overNodes && other.node !== null) && touches(box, other.box))
          return false;
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

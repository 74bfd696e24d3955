import type { Pair, PairLeader as Leader } from '../view/pair.ts';
import type { LinkKind, Picture, PictureLink, PictureNode } from './picture.ts';

/**
 * The picture of two leaders: one at either end, in between the shortest chains step by step, and those whom both met.
 * Null where one of the two is nobody on record.
 */
export function pairPicture(
  { from, to, common, chains }: Pair,
  kindOf: (pair: string) => LinkKind,
): Picture | null {
  if (!from || !to) return null;
  const length = chains[0]?.length ?? 2;
  const columns: Leader[][] = Array.from({ length: Math.max(2, length) + 1 }, () => []);
  const links = new Map<string, PictureLink>();
  const join = (a: Leader, b: Leader, onChain: boolean): void => {
    const [source, target] = [a.id, b.id].sort() as [string, string];
    const pair = `${source} ${target}`;
    const before = links.get(pair);
    links.set(pair, {
      source,
      target,
      meetings: 1,
      first: null,
      last: null,
      kind: kindOf(pair),
      onChain: onChain || before?.onChain === true,
    });
  };
  const put = (leader: Leader, column: number): void => {
    if (!columns.flat().some(({ id }) => id === leader.id)) columns[column]!.push(leader);
  };
  put(from, 0);
  put(to, columns.length - 1);
  for (const { leaders } of chains)
    leaders.forEach((leader, step) => {
      // Of two who met each other, the chain has no step in between.
      if (step > 0) join(leaders[step - 1]!, leader, true);
      if (step > 0 && step < leaders.length - 1) put(leader, step);
    });
  for (const { leader } of common.nodes) {
    put(leader, Math.floor(columns.length / 2));
    join(from, leader, false);
    join(leader, to, false);
  }
  return {
    placed: true,
    chosen: [from.id, to.id],
    nodes: placeColumns(columns, links, length === 1),
    links: [...links.values()],
  };
}

/** Columns from left to right, each spread from top to bottom around the middle. */
function placeColumns(
  columns: readonly Leader[][],
  links: ReadonlyMap<string, PictureLink>,
  direct: boolean,
): PictureNode[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of links.values())
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const tallest = Math.max(...columns.map(({ length }) => length));
  return columns.flatMap((leaders, column) =>
    leaders.map((leader, row) => ({
      id: leader.id,
      name: leader.name,
      degree: degrees.get(leader.id) ?? 0,
      fixed: true,
      x: (column / (columns.length - 1)) * 2 - 1,
      y:
        height(leaders.length, row, direct && column > 0 && column < columns.length - 1) *
        Math.min(1, tallest / 8),
    })),
  );
}

/**
 * Evenly from 1 to -1. Where the two met each other, the line between them has nobody on it: somebody there would look as
 * if they had met only through that one.
 */
function height(count: number, row: number, direct: boolean): number {
  const gap = direct && count % 2 === 1 ? 1 : 0;
  if (count + gap === 1) return 0;
  const below = gap === 1 && row > (count - 1) / 2 ? 1 : 0;
  return 1 - (2 * (row + below)) / (count + gap - 1);
}

import type { Order, Term } from '../pages/order.ts';
import type { Page } from '../pages/page.ts';
import type { Values } from './scope.ts';

type Direction = Term['direction'];

/** What a key of an order is called where it is asked for. */
export type KeyOf = (path: string) => string;

/** Keys as properties of a variable. */
export const propertyOf =
  (variable: string): KeyOf =>
  (path) =>
    `${variable}.${path}`;

/** A text that sorts after every key. */
export const afterAll = '\u{10ffff}';

/**
 * The condition under which a row lies between the page's cursors. Where rows are ordered by one indexed key the
 * condition is always there, with a bound that excludes nothing in place of a cursor: only so does the index serve
 * the order, and the text does not depend on whether this is the first page.
 */
export function betweenCursors(
  { order, after, before }: Page,
  values: Values,
): ((key: KeyOf) => string) | null {
  const { terms } = order;
  const [first] = terms;
  const open = terms.length === 1 && first ? [first.direction === 'ASC' ? '' : afterAll] : null;
  const start = after ?? open;
  const bounds = [
    ...(start ? [beyond(terms, start, values, false)] : []),
    ...(before ? [beyond(terms, before, values, true)] : []),
  ];
  return bounds.length === 0 ? null : (key) => bounds.map((bound) => bound(key)).join(' AND ');
}

/** The rows in order, in the direction in which the page is taken. */
export function ordering({ order, backwards }: Page, key: KeyOf): string {
  return order.terms.map(({ path, direction }) => `${key(path)} ${turned(direction, backwards)}`).join(', ');
}

/** Whether the rows of a page, in the direction in which it is taken, run down along the first key. */
export function isDescending({ order, backwards }: Page): boolean {
  return turned(order.terms[0]!.direction, backwards) === 'DESC';
}

/** The row's keys, of which the engine makes its cursor. */
export function keysOf({ terms }: Order, row: string): string {
  return `[${terms.map(({ path }) => `${row}.${path}`).join(', ')}]`;
}

/** Lexicographic: beyond the first key, or level with it and beyond the others. */
function beyond(
  terms: readonly Term[],
  keys: readonly unknown[],
  values: Values,
  backwards: boolean,
): (key: KeyOf) => string {
  const parameters = keys.map((key) => values.add(key));
  return (key) =>
    terms.reduceRight((rest, { path, direction }, at) => {
      const comparison = turned(direction, backwards) === 'ASC' ? '>' : '<';
      const further = `${key(path)} ${comparison} ${parameters[at]}`;
      return rest === '' ? further : `(${further} OR (${key(path)} = ${parameters[at]} AND ${rest}))`;
    }, '');
}

function turned(direction: Direction, backwards: boolean): Direction {
  if (!backwards) return direction;
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

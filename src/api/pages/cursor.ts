import { Problem } from '../../model/problem.ts';
import type { Order } from './order.ts';

/** The keys of a row, in the order's terms. */
export type Keys = readonly (string | number)[];

/** A row's keys as an opaque text that a client hands back. */
export function writeCursor({ name }: Order, keys: Keys): string {
  return Buffer.from(JSON.stringify([name, ...keys])).toString('base64url');
}

/** The keys in a cursor; BAD_INPUT where it was not made for this order. */
export function readCursor(order: Order, argument: string, cursor: string): Keys {
  const keys = parse(cursor);
  const fits =
    keys !== null &&
    keys.length === order.terms.length + 1 &&
    keys[0] === order.name &&
    order.terms.every(({ kind }, at) => typeof keys[at + 1] === (kind === 'text' ? 'string' : 'number'));
  if (fits) return keys.slice(1) as Keys;
  throw new Problem(
    'BAD_INPUT',
    `Expected \`${argument}\` to be a cursor from an earlier page of the same field in the same order; found ${JSON.stringify(cursor.slice(0, 80))}.`,
    { argument },
  );
}

function parse(cursor: string): readonly unknown[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) ? keys : null;
  } catch {
    return null;
  }
}

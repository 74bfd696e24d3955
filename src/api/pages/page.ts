import { Problem } from '../../model/problem.ts';
import { within } from '../limits/within.ts';
import { readCursor, type Keys } from './cursor.ts';
import { orders, type Order } from './order.ts';

/** Most rows of a page, and how many where the client does not say. */
export const pageSize = { maximum: 100, default: 25 } as const;

/** The part of a connection that was asked for. */
export type Page = {
  order: Order;
  size: number;
  /** Whether the rows are taken from the end of the range. */
  backwards: boolean;
  after: Keys | null;
  before: Keys | null;
};

/** Reads the paging arguments of a field whose rows have a type; refuses what cannot be meant. */
export function readPage(type: string, args: Readonly<Record<string, unknown>>): Page {
  const order = orders[typeof args['orderBy'] === 'string' ? args['orderBy'] : type];
  if (!order) throw new Error(`connections of ${type} have no order`);
  const [first, last] = [readSize('first', args['first']), readSize('last', args['last'])];
  if (first !== null && last !== null)
    throw new Problem('BAD_INPUT', 'Expected `first` or `last`, not both: a page is taken from one end.', {});
  return {
    order,
    size: first ?? last ?? pageSize.default,
    backwards: last !== null,
    after: cursorOf('after', args['after'], order),
    before: cursorOf('before', args['before'], order),
  };
}

function readSize(argument: 'first' | 'last', size: unknown): number | null {
  if (size === null || size === undefined) return null;
  const { maximum } = pageSize;
  return within(argument, size, {
    least: 1,
    maximum,
    limit: 'pageSize',
    tooMuch: (found) =>
      `\`${argument}\` is ${found}; the most a page may hold is ${maximum}. Ask for less and go on with \`after\`.`,
  });
}

function cursorOf(argument: 'after' | 'before', cursor: unknown, order: Order): Keys | null {
  return typeof cursor === 'string' ? readCursor(order, argument, cursor) : null;
}

import { getNamedType, type GraphQLFieldResolver, type GraphQLObjectType } from 'graphql';
import { answerKeys } from '../compose/keys.ts';
import { writeCursor, type Keys } from '../pages/cursor.ts';
import { readPage, type Page } from '../pages/page.ts';
import { unwrap } from './unwrap.ts';

type Row = { readonly keys: Keys } & Readonly<Record<string, unknown>>;

/** A connection as the composer shaped it; rows come in the direction the page was taken. */
export type ConnectionAnswer = { readonly rows?: readonly Row[]; readonly totalCount?: number };

/** A connection while its fields are resolved. */
export type Connection = { page: Page; rows: readonly Row[]; more: boolean; totalCount: number | null };

type Edge = { row: Row; page: Page; edgesKey: string };

/** Puts a page's rows into the order of the whole and sets aside the row that only says that there is more. */
export function openConnection(
  type: GraphQLObjectType,
  answer: ConnectionAnswer | null,
  args: Readonly<Record<string, unknown>>,
): Connection {
  const page = readPage(getNamedType(type.getFields()['nodes']!.type).name, args);
  const all = answer?.rows ?? [];
  const rows = all.slice(0, page.size);
  return {
    page,
    rows: page.backwards ? rows.reverse() : rows,
    more: all.length > page.size,
    totalCount: answer?.totalCount ?? null,
  };
}

/** The fields of every connection type. */
export const connectionFields: Readonly<Record<string, GraphQLFieldResolver<Connection, unknown>>> = {
  nodes: ({ rows }, _, __, { path, returnType }) =>
    unwrap(
      rows.map((row) => row[answerKeys.node(String(path.key))]),
      returnType,
    ),
  edges: ({ rows, page }, _, __, { path }): Edge[] =>
    rows.map((row) => ({ row, page, edgesKey: String(path.key) })),
  pageInfo: ({ rows, page, more }) => ({
    hasNextPage: page.backwards ? page.before !== null : more,
    hasPreviousPage: page.backwards ? more : page.after !== null,
    startCursor: cursorOf(page, rows[0]),
    endCursor: cursorOf(page, rows.at(-1)),
  }),
  totalCount: ({ totalCount }) => totalCount,
};

/** What else an edge says of its row. */
export const readEdge: GraphQLFieldResolver<Edge, unknown> = ({ row }, _, __, { fieldName }) =>
  row[fieldName];

/** The fields of every edge type. */
export const edgeFields: Readonly<Record<string, GraphQLFieldResolver<Edge, unknown>>> = {
  node: ({ row, edgesKey }, _, __, { path, returnType }) =>
    unwrap(row[answerKeys.edgeNode(edgesKey, String(path.key))], returnType),
  cursor: ({ row, page }) => cursorOf(page, row),
};

function cursorOf({ order }: Page, row: Row | undefined): string | null {
  return row ? writeCursor(order, row.keys) : null;
}

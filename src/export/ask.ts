import type { ExecutionResult } from 'graphql';
import { Problem } from '../model/problem.ts';

/** Asks the service a question of GraphQL and returns the data; throws where the answer has errors. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Has a service's answers come as their data, and what went wrong as a Problem. */
export function asking(
  ask: (query: string, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>,
): Ask {
  return async (query, variables) => {
    const { data, errors } = await ask(query, variables);
    const [error] = errors ?? [];
    if (!error) return data;
    throw error.originalError instanceof Problem
      ? error.originalError
      : new Problem('INTERNAL', error.message, {}, { cause: error });
  };
}

/** A page of any connection of the service. */
export type Page<T> = {
  nodes: readonly T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** What a query has to ask of a connection, besides its nodes, for `pages` to go on. */
export const pageInfo = 'pageInfo { hasNextPage endCursor }';

/** The pages of a connection, one after the other: `read` asks for the one after a cursor, null for the first. */
export async function* pages<T>(
  read: (after: string | null) => Promise<Page<T>>,
): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo: info }: Page<T> = await read(after);
    yield nodes;
    if (!info.hasNextPage) return;
    after = info.endCursor;
  }
}

/** Most rows of a page of the service. */
const pageSize = 100;

/** The first rows of a connection, page by page: `read` asks for so many after a cursor. `most` null: all there are. */
export function firstRows<T>(
  most: number | null,
  read: (size: number, after: string | null) => Promise<Page<T>>,
): AsyncGenerator<readonly T[]> {
  let left = most ?? Infinity;
  return pages(async (after) => {
    const page = await read(Math.min(left, pageSize), after);
    left -= page.nodes.length;
    return left > 0 ? page : { ...page, pageInfo: { hasNextPage: false, endCursor: null } };
  });
}

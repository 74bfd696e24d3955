/** Asks the service a question of GraphQL and returns the data; throws where the answer has errors. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

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

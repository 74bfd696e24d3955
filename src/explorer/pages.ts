import { ask } from './ask.ts';
import type { Operation } from './operations.ts';

/** A page as the API gives it. */
export type Page<T> = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly T[];
};

/** The largest page that the API gives. */
const largest = 100;

/** The first rows of what is paged, page by page until there are as many as wanted. */
export async function askRows<D, V extends { first?: unknown; after?: unknown }, T>(
  operation: Operation<D, V>,
  variables: Omit<V, 'first' | 'after'>,
  rows: number,
  pageOf: (data: D) => Page<T>,
): Promise<{ total: number; nodes: readonly T[] }> {
  const nodes: T[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(largest, rows - nodes.length);
    const data: D = await ask(operation, {
      ...variables,
      first,
      ...(after !== null && { after }),
    } as unknown as V);
    const page = pageOf(data);
    nodes.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || nodes.length >= rows) return { total: page.totalCount, nodes };
  }
}

import type { LeaderFilter, MeetingFilter } from '../../../src/api/generated/schema-types.ts';
import type { Thing } from './things.ts';

/** Arguments of any field. */
export type Args = {
  first?: number | null;
  last?: number | null;
  filter?: (MeetingFilter & LeaderFilter) | null;
  asOf?: string | null;
  orderBy?: string;
  id?: string | null;
  name?: string | null;
  from?: string;
  to?: string;
  maxHops?: number | null;
  inOrder?: boolean | null;
  names?: readonly string[];
  withinDays?: number | null;
  around?: readonly string[] | null;
  depth?: number | null;
  code?: string;
  text?: string;
  by?: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | null;
  groupBy?: 'COUNTRY_PAIR' | 'OFFICE' | 'TOPIC' | null;
  zeros?: boolean | null;
};

/** The page of a whole list that was asked for. */
export function pageOf(all: readonly Thing[], { first, last }: Args): object {
  const size = first ?? last ?? 25;
  const rows = last ? all.slice(-size) : all.slice(0, size);
  return {
    nodes: rows,
    edges: rows.map((node) => ({ node })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: !last && all.length > size,
      hasPreviousPage: Boolean(last) && all.length > size,
    },
  };
}

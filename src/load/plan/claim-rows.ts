import { isDeepStrictEqual } from 'node:util';
import type { Claim, Id } from '../../model/words.ts';
import type { Row } from './step.ts';

/** A claim as the graph stores it: its values as JSON, so that they come back exactly as they were stated. */
export function claimProperties(claim: Claim): Row {
  const { source, published, kind, fact, values, passages, attributedTo } = claim;
  const report = claim.kind === 'meeting' ? reportProperties(claim) : {};
  return {
    id: claimId(claim),
    source,
    published,
    kind,
    fact,
    passages,
    attributedTo,
    values: canonical(values),
    ...report,
  };
}

/** What a report shows of itself without its values being read. */
function reportProperties({ values: { status, mode, date } }: Extract<Claim, { kind: 'meeting' }>): Row {
  return { status, mode, date: date?.edtf };
}

/** One source makes one claim about one fact. */
export function claimId({ source, fact }: Pick<Claim, 'source' | 'fact'>): Id {
  return `${source.replace(/^source/, 'claim')}/${fact}`;
}

/** A claim read back from what the graph stores. */
export function claimOf(stored: StoredClaim): Claim {
  return { ...stored, attributedTo: stored.attributedTo ?? null, values: JSON.parse(stored.values) };
}

/** The columns of `existing-claims.cypher`. */
export type StoredClaim = Omit<Claim, 'values' | 'attributedTo'> & {
  values: string;
  attributedTo?: Id | null;
};

/** Whether two claims of one source about one fact state the same. */
export function sameClaim(a: Claim, b: Claim): boolean {
  return isDeepStrictEqual(claimProperties(a), claimProperties(b));
}

/** The node a claim hangs on: the fact's own, or the leader's for a liaison, which is an edge. */
export function nodeOf(claim: Claim): Id {
  return claim.kind === 'liaison' ? claim.values.leader : claim.fact;
}

/** JSON with sorted keys: equal values give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import { messageOf } from '../../model/problem.ts';
import type { Executed } from '../answer/execute.ts';
import type { KeptAnswer } from './answer-cache.ts';

/**
 * Whether who asks would rather have an answer that may be out of date than none, as RFC 5861 has it said. Nobody else is
 * given one: who met whom may have been revised or withdrawn meanwhile.
 */
export function acceptsStale({ headers }: IncomingMessage): boolean {
  return /(^|[ ,])stale-if-error(=|,|$)/i.test(headers['cache-control'] ?? '');
}

/** A kept answer that says of itself which state of the graph it is of, and when that was last known to be the latest. */
export function markStale({ text, version, asOf }: KeptAnswer): string {
  const stale = { version, asOf: new Date(asOf).toISOString() };
  return `${text.slice(0, -1)},"extensions":{"stale":${JSON.stringify(stale)}}}`;
}

/** What comes of a question where it cannot be found out whether its kept answer still holds. */
export function awayBecause(thrown: unknown): Executed {
  const originalError = thrown instanceof Error ? thrown : new Error(messageOf(thrown));
  const errors = [new GraphQLError(originalError.message, { originalError })];
  return { result: { data: null, errors }, version: null };
}

import { createHash } from 'node:crypto';
import type { Access } from '../../src/service/access/access.ts';

/** A token that tests know. */
export const tokenOfTests = ['of', 'the', 'tests'].join('-');

/** Lets those ask who bring the tests' token. */
export const byToken: Access = {
  tokens: [{ name: 'tests', hash: createHash('sha256').update(tokenOfTests).digest() }],
  jwt: null,
};

/** The header that brings a token. */
export function bearing(token: string = tokenOfTests): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { messageOf, Problem } from '../../model/problem.ts';

/** Whose signatures count: the keys, by a file or an address, and what a token has to say of itself. */
export type JwtSettings = { keys: string; audience: string; issuer: string };

/** Signatures by a key that both sides hold are left out: with a public key as the secret, anybody could sign. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Longest that a token once found good is not looked at again, in milliseconds, and most that are remembered. */
const remembered = { ttl: 60_000, max: 1000 } as const;

/** Clocks may differ by so many seconds. */
const clockTolerance = 5;

/**
 * Tells the subject of a signed token that is meant for this service and still holds; null where it is none. Throws
 * where the keys cannot be had.
 */
export function checkJwts({
  keys,
  audience,
  issuer,
}: JwtSettings): (token: string) => string | null | Promise<string | null> {
  const keySet = openKeys(keys);
  const known = new LRUCache<string, string>(remembered);
  const verify = async (token: string, hash: string): Promise<string | null> => {
    try {
      const required = { audience, issuer, algorithms, clockTolerance, requiredClaims: ['exp', 'sub'] };
      const { payload } = await jwtVerify(token, keySet, required);
      const ttl = Math.min(remembered.ttl, payload.exp! * 1000 - Date.now());
      const subject = payload.sub!.slice(0, 100);
      if (ttl > 0) known.set(hash, subject, { ttl });
      return subject;
    } catch (thrown) {
      if (isOfToken(thrown)) return null;
      throw thrown;
    }
  };
  return (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    return known.get(hash) ?? verify(token, hash);
  };
}

/** Whether it is the token that is wrong, not the way to the keys. */
function isOfToken(thrown: unknown): boolean {
  const ofKeys = [errors.JWKSTimeout, errors.JWKSInvalid];
  return (
    thrown instanceof errors.JOSEError &&
    thrown.code !== 'ERR_JOSE_GENERIC' &&
    !ofKeys.some((kind) => thrown instanceof kind)
  );
}

function openKeys(keys: string): JWTVerifyGetKey {
  if (/^https?:\/\//.test(keys)) return createRemoteJWKSet(new URL(keys), { timeoutDuration: 3000 });
  try {
    return createLocalJWKSet(JSON.parse(readFileSync(keys, 'utf8')) as JSONWebKeySet);
  } catch (thrown) {
    throw new Problem(
      'SETUP_FAILED',
      `Expected PARLEY_JWKS to name a file with a JSON Web Key Set, or its address; found ${messageOf(thrown)}. Check the path and what is there.`,
    );
  }
}

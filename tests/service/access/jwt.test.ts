import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkJwts, type JwtSettings } from '../../../src/service/access/jwt.ts';
import { listen, type Listening } from '../../../src/service/listen.ts';

const audience = 'parley';
const issuer = 'https://identity.example';

let folder: string;
let settings: JwtSettings;
let own: { privateKey: CryptoKey; publicKey: CryptoKey };
let keySet: string;
beforeAll(async () => {
  own = await generateKeyPair('ES256', { extractable: true });
  keySet = JSON.stringify({ keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256' }] });
  folder = await mkdtemp(join(tmpdir(), 'parley-keys-'));
  settings = { keys: join(folder, 'keys.json'), audience, issuer };
  await writeFile(settings.keys, keySet);
});
afterAll(() => rm(folder, { recursive: true }));

const good: JWTPayload = { sub: 'somebody', aud: audience, iss: issuer };

function signing(payload: JWTPayload, expires: string | null = '5m'): SignJWT {
  const token = new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'one' });
  return expires === null ? token : token.setExpirationTime(expires);
}
const signed = async (payload: JWTPayload, expires?: string | null): Promise<string> =>
  signing(payload, expires).sign(own.privateKey);

describe('a signed token', () => {
  it('is known by its subject, at once from the second time on', async () => {
    const check = checkJwts(settings);
    const token = await signed(good);
    expect(await check(token)).toBe('somebody');
    expect(check(token)).toBe('somebody');
  });

  it('counts only while it holds, for this service, from this issuer, and with a subject', async () => {
    const check = checkJwts(settings);
    for (const [payload, expires] of [
      [{ ...good, aud: 'elsewhere' }, '5m'],
      [{ ...good, iss: 'https://elsewhere.example' }, '5m'],
      [{ aud: audience, iss: issuer }, '5m'],
      [good, '-1m'],
      [good, null],
      [{ ...good, nbf: Math.floor(Date.now() / 1000) + 600 }, '5m'],
    ] as const)
      expect(await check(await signed(payload, expires))).toBeNull();
  });

  it('of another key, of none, or by the public key as a secret, is none', async () => {
    const check = checkJwts(settings);
    const other = await generateKeyPair('ES256');
    const secret = new TextEncoder().encode(await exportSPKI(own.publicKey));
    for (const token of [
      await signing(good).sign(other.privateKey),
      new UnsecuredJWT(good).setExpirationTime('5m').encode(),
      await new SignJWT(good).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('5m').sign(secret),
      'nonsense',
      'a.b.c',
    ])
      expect(await check(token)).toBeNull();
  });
});

describe('the keys', () => {
  it('may be at an address', async () => {
    const served: Listening = await listen((_, response) => void response.end(keySet), {
      host: '127.0.0.1',
      port: 0,
    });
    const check = checkJwts({ ...settings, keys: `${served.url}/keys` });
    expect(await check(await signed(good))).toBe('somebody');
    await served.close();
    // Nobody is let in for want of keys, and nobody is told that the token is wrong.
    await expect(async () =>
      checkJwts({ ...settings, keys: served.url })(await signed(good)),
    ).rejects.toThrow(/.+/);
  });

  it.each(['/no/such/file', 'package.json'])('have to be there: %s', (keys) => {
    expect(() => checkJwts({ ...settings, keys })).toThrow(/^Expected PARLEY_JWKS to name a file/);
  });
});

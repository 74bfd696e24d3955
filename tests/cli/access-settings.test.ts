import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';
import type { Access } from '../../src/service/access/access.ts';
import { parley } from '../support/parley.ts';

const hash = createHash('sha256').update('x').digest('hex');
const jwt = {
  PARLEY_AUTH: 'jwt',
  PARLEY_JWKS: '/keys.json',
  PARLEY_JWT_AUDIENCE: 'parley',
  PARLEY_JWT_ISSUER: 'https://identity.example',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-auth-'));
});
afterAll(() => rm(folder, { recursive: true }));

function access(environment: Record<string, string>): Access | null {
  return readSettings(environment).service.access;
}

describe('who may ask', () => {
  it('is said by PARLEY_AUTH: nothing, anybody, tokens, or who has a signed one', () => {
    expect(access({})).toBeNull();
    expect(access({ PARLEY_AUTH: 'none' })).toBe('anybody');
    expect(access({ PARLEY_AUTH: `a:${hash}` })).toEqual({
      tokens: [{ name: 'a', hash: Buffer.from(hash, 'hex') }],
      jwt: null,
    });
    expect(access(jwt)).toMatchObject({ tokens: [], jwt: { keys: '/keys.json', audience: 'parley' } });
  });

  it('may be in a file too', async () => {
    const file = join(folder, 'tokens');
    await writeFile(file, `a:${hash}\n`);
    for (const environment of [{}, jwt])
      expect(access({ ...environment, PARLEY_AUTH_FILE: file })).toMatchObject({ tokens: [{ name: 'a' }] });
    await writeFile(file, 'a plain token\n');
    expect(() => access({ PARLEY_AUTH_FILE: file })).toThrow(/^Expected each line of PARLEY_AUTH_FILE/);
    expect(() => access({ PARLEY_AUTH_FILE: '/no/such' })).toThrow(
      /^Expected PARLEY_AUTH_FILE to name a readable file/,
    );
    expect(() => access({ PARLEY_AUTH: 'none', PARLEY_AUTH_FILE: file })).toThrow(/alone/);
  });

  it('has to make sense, and what was given in error is not printed: it may be a token', () => {
    expect(() => access({ PARLEY_AUTH: 'my-precious' })).toThrow(
      /^Expected PARLEY_AUTH to be none, jwt, or tokens/,
    );
    expect(() => access({ PARLEY_AUTH: 'my-precious' })).not.toThrow(/precious/);
    expect(() => access({ ...jwt, PARLEY_JWT_AUDIENCE: '' })).toThrow(/^Expected PARLEY_JWKS/);
  });

  it('has to be said before others are let in: the service does not start without', async () => {
    const outcome = await parley(['serve'], {
      PARLEY_HOST: '0.0.0.0',
      PARLEY_PORT: '0',
      PARLEY_DATA: folder,
    });
    expect(outcome).toMatchObject({ code: 4, out: '' });
    expect(outcome.err).toMatch(/^Expected PARLEY_AUTH, since PARLEY_HOST=0\.0\.0\.0 lets other machines in/);
  });
});

describe('by which names it is reached', () => {
  it('is this machine alone where it listens there, else any, unless PARLEY_HOSTS says which', () => {
    expect(readSettings({}).service.hosts).toEqual([]);
    expect(readSettings({ PARLEY_HOST: '0.0.0.0' }).service.hosts).toBeNull();
    expect(readSettings({ PARLEY_HOSTS: 'parley.example' }).service.hosts).toEqual(['parley.example']);
    expect(() => readSettings({ PARLEY_HOSTS: 'https://parley.example' })).toThrow(/names such as/);
  });
});

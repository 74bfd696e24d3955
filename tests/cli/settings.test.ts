import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/api/limits/limits.ts';
import { readSettings } from '../../src/cli/settings.ts';

const server = { NEO4J_URI: 'bolt://db.test:7687' };

describe('the settings', () => {
  it('are the embedded Neo4j and port 4000 on loopback where nothing is set', () => {
    const { graph, service } = readSettings({});
    expect(graph.server).toBeNull();
    expect(service.listen).toEqual({ host: '127.0.0.1', port: 4000, tls: null });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ NEO4J_URI: '', PARLEY_PORT: '' }).service.listen.port).toBe(4000);
  });

  it.each(['abc', '-1', '65536', '4000.5', '0x10', '1e3'])(
    'refuse %s as a port, saying what would do',
    (port) => {
      expect(() => readSettings({ PARLEY_PORT: port })).toThrow(
        `Expected PARLEY_PORT to be a whole number from 0 to 65535; found "${port}".`,
      );
    },
  );

  it('let pages of no other origin in unless they are named', () => {
    expect(readSettings({}).service.embedOrigins).toEqual([]);
    const PARLEY_EMBED_ORIGINS = 'https://a.example, http://localhost:8501';
    expect(readSettings({ PARLEY_EMBED_ORIGINS }).service.embedOrigins).toEqual([
      'https://a.example',
      'http://localhost:8501',
    ]);
    expect(() => readSettings({ PARLEY_EMBED_ORIGINS: 'a.example/path' })).toThrow(
      'Expected PARLEY_EMBED_ORIGINS to be origins such as https://dashboards.example.org',
    );
  });

  it('set limits of a question anew, each by its name, and none of a command', () => {
    const { service, graph } = readSettings({ PARLEY_LIMITS: 'depth=12, time=5000' });
    expect(service.limits).toEqual({ ...defaultLimits, depth: 12, time: 5000 });
    expect(graph.readTimeout).toBe(120_000);
    expect(readSettings({}).service.limits).toEqual(defaultLimits);
  });

  it.each(['depth', 'depth=0', 'depth=-1', 'nope=1', 'toString=1', 'depth=1e3', 'depth=12;time=1'])(
    'refuse %s as limits, saying which there are',
    (limits) => {
      expect(() => readSettings({ PARLEY_LIMITS: limits })).toThrow(
        /^Expected PARLEY_LIMITS to be limits such as depth=12,cost=100000, .* out of bodyBytes, .*; found ".*"\./,
      );
    },
  );

  it('have introspection on unless it is switched off', () => {
    expect(readSettings({}).service.introspection).toBe(true);
    expect(readSettings({ PARLEY_INTROSPECTION: 'off' }).service.introspection).toBe(false);
    expect(() => readSettings({ PARLEY_INTROSPECTION: 'no' })).toThrow(
      'PARLEY_INTROSPECTION to be on or off',
    );
  });

  it('name every variable that cannot be used', () => {
    expect(() => readSettings({ PARLEY_PORT: 'x', PARLEY_LOG: 'loud', NEO4J_URI: 'http://x' })).toThrow(
      /NEO4J_URI.*\n.*PARLEY_PORT.*\n.*PARLEY_LOG.*\nChange it/,
    );
  });

  it('need a password for a server, and never print one', () => {
    expect(() => readSettings(server)).toThrow(
      /^Expected NEO4J_PASSWORD or NEO4J_PASSWORD_FILE .* found neither/,
    );
    expect(() => readSettings({ ...server, NEO4J_PASSWORD_FILE: '/no/such/file' })).toThrow(/readable file/);
    expect(readSettings({ ...server, NEO4J_PASSWORD: 'secret' }).graph.server).toEqual({
      uri: 'bolt://db.test:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  it('take the password of a server from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-password-'));
    const file = join(folder, 'password');
    await writeFile(file, 'from a file\n');
    expect(readSettings({ ...server, NEO4J_PASSWORD_FILE: file }).graph.server?.password).toBe('from a file');
    await rm(folder, { recursive: true });
  });

  it('refuse an address that cannot be one', () => {
    expect(() => readSettings({ NEO4J_URI: 'bolt://127.0.0.1:99999', NEO4J_PASSWORD: 'secret' })).toThrow(
      /^Expected NEO4J_URI to be a host .*found "bolt:\/\/127.0.0.1:99999"/,
    );
  });

  it('let several data folders share their jars', () => {
    const { embedded } = readSettings({ PARLEY_DATA: '/data', PARLEY_JARS: '/jars' }).graph;
    expect(embedded).toEqual({ dataDir: '/data', jarsRoot: '/jars' });
  });
});

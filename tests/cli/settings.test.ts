import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/cli/settings.ts';

const uri = 'bolt://127.0.0.1:7687';

describe('settings', () => {
  it('are complete without any variable: embedded Neo4j, loopback, port 4000', () => {
    const { graph, listen } = readSettings({});
    expect(graph.server).toBeNull();
    expect(graph.embedded.dataDir).toMatch(/\.parley$/);
    expect(listen).toEqual({ host: '127.0.0.1', port: 4000 });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ NEO4J_URI: '', PARLEY_PORT: '' }).listen.port).toBe(4000);
  });

  it('take the password of a server from a file', async () => {
    const file = join(tmpdir(), `parley-password-${process.pid}`);
    await writeFile(file, 'a secret\n');
    expect(readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD_FILE: file }).graph.server).toEqual({
      uri,
      user: 'neo4j',
      password: 'a secret',
      database: 'neo4j',
    });
  });

  it.each([
    [{ NEO4J_URI: uri }, 'NEO4J_PASSWORD or NEO4J_PASSWORD_FILE'],
    [{ NEO4J_URI: uri, NEO4J_PASSWORD_FILE: '/nowhere' }, 'NEO4J_PASSWORD_FILE to name a readable file'],
    [{ NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI to be bolt://'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:99999', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI to be a host'],
    [{ PARLEY_PORT: 'many' }, 'PARLEY_PORT'],
    [{ PARLEY_LOG: 'loud' }, 'PARLEY_LOG'],
  ])('that cannot be used are named: %o', (env, named) => {
    expect(() => readSettings(env)).toThrow(named);
  });

  it('never show a password', () => {
    const env = { NEO4J_URI: 'http://x', NEO4J_PASSWORD: 'a secret', PARLEY_PORT: '-1' };
    expect(() => readSettings(env)).toThrow(/^(?!.*a secret).*NEO4J_URI/);
  });
});

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageDir } from '../../../src/graph/statements.ts';
import { openEvents, subscriptionUrl } from '../../support/event-stream.ts';
import { parley, startParley, type Running } from '../../support/parley.ts';
import { killAll, until, untilNoneLeft } from '../../support/processes.ts';

let dataDir: string;
let environment: Record<string, string>;
let serving: Running;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parley-serve-'));
  environment = { PARLEY_DATA: dataDir, PARLEY_JARS: join(packageDir(), '.parley'), PARLEY_PORT: '0' };
  serving = startParley(['serve', '--load', 'articles'], environment);
  await until('the service is announced', async () => serving.said().includes('Ctrl-C stops'), 200_000);
});

afterAll(async () => {
  serving.process.kill('SIGKILL');
  await untilNoneLeft(dataDir).catch(() => killAll(dataDir));
  await rm(dataDir, { recursive: true, force: true });
});

function address(): string {
  return /^Playground: (\S+)$/m.exec(serving.said())![1]!;
}

async function leaders(): Promise<number> {
  const response = await fetch(address(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { leaders } }' }),
  });
  return ((await response.json()) as { data: { graph: { leaders: number } } }).data.graph.leaders;
}

describe('parley serve', () => {
  it('says where the explorer and the playground are, what the graph holds and what to ask', () => {
    expect(serving.said()).toMatch(/^Explorer: +http:\/\/127\.0\.0\.1:\d+\/$/m);
    expect(serving.said()).toContain('Parley holds 14 leaders and 4 meetings from 1 source.');
    expect(serving.said().match(/^# .*\?/gm)).toHaveLength(3);
  });

  it('says how the start goes in plain lines, none of them long', () => {
    const [start] = serving.said().split('\nParley holds');
    expect(start).toMatch(/^Database: .*\n(.*\n)*Database: ready\nSchema: 0 of \d+ .*\n/m);
    expect(Math.max(...start!.split('\n').map((line) => line.length))).toBeLessThan(120);
    // eslint-disable-next-line no-control-regex
    expect(start).not.toMatch(/[\u001b\r]/);
  });

  it('answers where it says', async () => {
    expect(await leaders()).toBe(14);
  });

  it('shares its database with a command of the same data folder, which finds nothing to do', async () => {
    const { code, out } = await parley(['load', 'articles'], environment);
    expect(out).toContain('source/2025-08-21-lavrov-conditions: nothing to do');
    expect(code).toBe(0);
    expect(await leaders()).toBe(14);
  });

  it('loads nothing of several dossiers where one is broken, and reports it before the database is asked', async () => {
    const { code, out, err } = await parley(['load', 'tests/articles', 'package.json'], environment);
    expect(err).toMatch(/^package\.json:\d+:\d+ /);
    expect(out).toBe('');
    expect(code).toBe(3);
    expect(await leaders()).toBe(14);
  });

  it('refuses a port in use before it starts anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, out, err } = await parley(['serve'], { ...environment, PARLEY_PORT: String(port) });
    other.close();
    expect(err).toMatch(
      /^Expected to listen on 127\.0\.0\.1 port \d+; found that something else listens there\./,
    );
    expect(out).toBe('');
    expect(code).toBe(4);
  });

  it('gives tables at plain addresses, and lets no page of another origin ask', async () => {
    const table = new URL('/export/contacts.csv?leader=Macron', address());
    expect(await (await fetch(table)).text()).toMatch(/^leader,id,.*\n(.*,2025-08-18\n){8}$/);
    const foreign = await fetch(table, { headers: { origin: 'https://elsewhere.example' } });
    expect([foreign.status, await foreign.text()]).toEqual([
      403,
      expect.stringContaining('PARLEY_EMBED_ORIGINS=https://elsewhere.example'),
    ]);
  });

  it('ends at Ctrl-C, even when told twice, with its database and every process', async () => {
    const listening = await openEvents(
      subscriptionUrl(new URL(address()).origin, 'subscription { graphChanged { version } }'),
    );
    expect((await listening.next())!.data.data.graphChanged.version).toBe(1);
    serving.process.kill('SIGINT');
    serving.process.kill('SIGINT');
    expect((await listening.next())!.data.errors[0].message).toContain('The service is stopping');
    expect((await serving.ended).code).toBe(0);
    await untilNoneLeft(dataDir);
  });

  it('leaves nothing when it is stopped while Neo4j starts', async () => {
    const starting = startParley(['serve'], environment);
    await until('Neo4j is being started', async () => starting.said().includes('starting Neo4j'));
    starting.process.kill('SIGTERM');
    expect((await starting.ended).code).toBe(0);
    await untilNoneLeft(dataDir);
  });

  it.skipIf(process.platform === 'win32')(
    'ends when npm is killed, which leaves its shell behind',
    async () => {
      const npm = spawn('npm', ['start'], {
        cwd: packageDir(),
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let said = '';
      npm.stdout.on('data', (text) => (said += String(text)));
      await until('Neo4j is being started', async () => said.includes('starting Neo4j'));
      npm.kill('SIGKILL');
      await untilNoneLeft(dataDir);
    },
  );
});

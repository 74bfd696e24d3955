import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { driverGraph } from '../../../src/graph/driver-graph.ts';
import { joinEmbedded } from '../../../src/graph/embedded/join.ts';
import type { Access } from '../../../src/graph/embedded/keeper-messages.ts';
import { packageDir } from '../../../src/graph/statements.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { killAll, processesOf, until, untilNoneLeft } from '../../support/processes.ts';

type User = { process: ChildProcess; access: Access };

const jarsRoot = join(packageDir(), '.parley');
const program = join(packageDir(), 'tests', 'support', 'embedded-user.ts');

let dataDir: string;
let users: ChildProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parley-join-'));
  users = [];
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await killAll(dataDir);
  await untilNoneLeft(dataDir);
  await rm(dataDir, { recursive: true, force: true });
});

async function user(): Promise<User> {
  const child = spawn(process.execPath, [program, dataDir, jarsRoot], { stdio: ['pipe', 'pipe', 'pipe'] });
  users.push(child);
  const words = createInterface({ input: child.stdout });
  const failed = once(child.stderr, 'data').then(([text]) => {
    throw new Error(String(text));
  });
  const [line] = (await Promise.race([once(words, 'line'), failed])) as [string];
  failed.catch(() => {});
  return { process: child, access: JSON.parse(line) as Access };
}

async function answers({ access }: User): Promise<boolean> {
  const graph = driverGraph({ ...access, database: 'neo4j', readTimeout: 2000 });
  try {
    return (await graph.read('RETURN 1 AS one'))[0]!['one'] === 1;
  } catch {
    return false;
  } finally {
    await graph.close();
  }
}

async function pidOf(sign: RegExp): Promise<number> {
  return (await processesOf(dataDir)).find(({ words }) => sign.test(words))!.pid;
}

const signs = { keeper: /keeper\.ts/, neo4j: /CommunityEntryPoint/ };

describe('the embedded Neo4j', () => {
  it('is one for all who name its data folder, and ends when the last of them leaves', async () => {
    const [first, second] = await Promise.all([user(), user()]);
    expect(second.access).toEqual(first.access);
    first.process.stdin!.end();
    await once(first.process, 'exit');
    expect(await answers(second)).toBe(true);
    second.process.stdin!.end();
    await once(second.process, 'exit');
    await untilNoneLeft(dataDir);
  });

  it('listens on loopback only and keeps its password for its owner alone', async () => {
    const { access } = await user();
    expect(new URL(access.uri).hostname).toBe('127.0.0.1');
    const { mode } = await stat(join(dataDir, 'graph', 'password'));
    expect(mode & 0o777).toBe(0o600);
    const words = (await processesOf(dataDir)).map((each) => each.words).join('\n');
    expect(words).not.toContain(access.password);
  });

  it('ends with its last user, when that one is killed', async () => {
    const only = await user();
    only.process.kill('SIGKILL');
    await untilNoneLeft(dataDir);
  });

  it('ends with its user, when both the user and the keeper are killed at once', async () => {
    const only = await user();
    process.kill(await pidOf(signs.keeper), 'SIGKILL');
    only.process.kill('SIGKILL');
    await untilNoneLeft(dataDir);
  });

  it.each(Object.entries(signs))('is back at the same address after its %s was killed', async (_, sign) => {
    const only = await user();
    const killed = await pidOf(sign);
    process.kill(killed, 'SIGKILL');
    await until('another process took over', async () => {
      const now = (await processesOf(dataDir)).find(({ words }) => sign.test(words));
      return now !== undefined && now.pid !== killed;
    });
    await until('the database answers again', () => answers(only));
    only.process.stdin!.end();
    await once(only.process, 'exit');
    await untilNoneLeft(dataDir);
  });

  it('is refused with a sentence where its keeper ends at once', async () => {
    vi.stubEnv('NODE_OPTIONS', '--require=/nowhere.cjs');
    const joined = joinEmbedded({ dataDir, jarsRoot }, tellNobody);
    await expect(joined).rejects.toThrow('found that it ended at once');
  });

  it('is refused with a sentence while what holds the folder does not answer', async () => {
    await user();
    const keeper = await pidOf(signs.keeper);
    process.kill(keeper, 'SIGSTOP');
    await expect(user()).rejects.toThrow(`process ${keeper}, which keeps the Neo4j of ${dataDir}, to answer`);
    process.kill(keeper, 'SIGCONT');
  });
});

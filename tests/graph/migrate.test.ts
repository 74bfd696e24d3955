import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate, pendingMigrations } from '../../src/graph/migrate.ts';
import { readCypher, type CypherFile } from '../../src/graph/statements.ts';
import { tellNobody, type Progress } from '../../src/model/progress.ts';
import { emptyGraph } from '../support/test-graph.ts';
import { testServer } from '../support/test-server.ts';

const real = readCypher('schema');
const extra: CypherFile = {
  name: '900-for-tests',
  text: '// For tests.\nCREATE INDEX for_tests FOR (n:ForTests) ON (n.first);\nCREATE INDEX for_tests_too FOR (n:ForTests) ON (n.second);\n',
};

let graph: Graph;
beforeEach(async () => {
  await graph?.close();
  graph = await emptyGraph();
  await forget();
});
afterAll(async () => {
  await forget();
  await graph.close();
});

async function forget(): Promise<void> {
  await graph.command("MATCH (m:Migration) WHERE m.name STARTS WITH '9' DELETE m");
  for (const name of ['for_tests', 'for_tests_too']) await graph.command(`DROP INDEX ${name} IF EXISTS`);
}

async function indexes(): Promise<unknown[]> {
  const rows = await graph.read(
    "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'for_tests' RETURN name, state ORDER BY name",
  );
  return rows;
}

const both = [
  { name: 'for_tests', state: 'ONLINE' },
  { name: 'for_tests_too', state: 'ONLINE' },
];

describe('a migration', () => {
  it('applies each file once, says so, and waits until its indexes serve', async () => {
    const told: Progress[] = [];
    expect(await migrate(graph, (progress) => told.push(progress), [...real, extra])).toEqual([extra.name]);
    expect(told).toEqual([{ text: 'schema 900-for-tests', done: 0, total: 1 }]);
    expect(await indexes()).toEqual(both);
    expect(await migrate(graph, tellNobody, [...real, extra])).toEqual([]);
  });

  it('cut off between two statements is finished by the next one', async () => {
    const failing: Graph = {
      ...graph,
      command: async (statement, parameters) => {
        if (statement.includes('for_tests_too')) throw new Error('cut off');
        return graph.command(statement, parameters);
      },
    };
    await expect(migrate(failing, tellNobody, [...real, extra])).rejects.toThrow('unexpected');
    expect(await indexes()).toHaveLength(1);
    expect(await migrate(graph, tellNobody, [...real, extra])).toEqual([extra.name]);
    expect(await indexes()).toEqual(both);
  });

  it('by two processes at once is done by one of them', async () => {
    const done = await Promise.all([1, 2].map(() => migrate(graph, tellNobody, [...real, extra])));
    expect(done.flat()).toEqual([extra.name]);
  });

  it('that is only listed writes nothing', async () => {
    expect(await pendingMigrations(graph, [...real, extra])).toEqual([extra.name]);
    expect(await indexes()).toEqual([]);
    expect(await pendingMigrations(graph, [...real, extra])).toEqual([extra.name]);
    expect(await pendingMigrations(graph)).toEqual([]);
  });

  it('by a process that is killed within it leaves no lock behind', async () => {
    const settings = JSON.stringify({ ...testServer(), readTimeout: 10_000 });
    const migrating = spawn(process.execPath, ['tests/support/migrating-process.ts', settings]);
    await once(migrating.stdout, 'data');
    let isDone = false;
    const next = migrate(graph, tellNobody, [...real, extra]).finally(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isDone).toBe(false);
    migrating.kill('SIGKILL');
    expect(await next).toEqual([extra.name]);
  });

  it('refuses a file that was changed after it was applied, and takes other line ends for the same', async () => {
    await migrate(graph, tellNobody, [...real, extra]);
    const windows = { ...extra, text: extra.text.replaceAll('\n', '\r\n') };
    expect(await migrate(graph, tellNobody, [...real, windows])).toEqual([]);
    const changed = { ...extra, text: extra.text.replace('second', 'third') };
    await expect(migrate(graph, tellNobody, [...real, changed])).rejects.toThrow(
      /^Expected cypher\/schema\/900-for-tests\.cypher as it was applied \(SHA-256 [0-9a-f]{64}\); found it changed .* Undo the change and put it into a new file\.$/,
    );
  });

  it('refuses a database that a newer Parley has migrated', async () => {
    await migrate(graph, tellNobody, [...real, extra]);
    await expect(migrate(graph, tellNobody)).rejects.toThrow(
      'found schema change "900-for-tests", which this version does not know. Use the newer Parley',
    );
  });
});

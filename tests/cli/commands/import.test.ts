import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { parley } from '../../support/parley.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { testServer } from '../../support/test-server.ts';

let graph: Graph;
let folder: string;
let file: string;
beforeEach(async () => {
  graph = await emptyGraph();
  folder = await mkdtemp(join(tmpdir(), 'parley-import-'));
  file = join(folder, 'harbours.csv');
  await writeFile(
    file,
    'meeting,leader,source,status\none,Ada Berg,Register,HELD\none,Bo Dahl,Register,HELD\ntwo,,Register,HELD\n',
  );
});
afterEach(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const { uri, user, password } = testServer();
const run = (...words: string[]) =>
  parley(words, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });

it('loads a table, tells what it rejected and where, and the second time has nothing to do', async () => {
  const first = await run('import', file, '--published', '2031-07-01');
  expect(first.out).toContain(
    `table/harbours: 2 participations of 3 rows, known since 2031-07-01; 1 rows rejected (${file}.rejects.jsonl)`,
  );
  expect(first.code).toBe(0);
  expect(JSON.parse(await readFile(`${file}.rejects.jsonl`, 'utf8'))).toMatchObject({
    line: 4,
    reason: 'leader: expected a value, found none',
  });
  expect((await run('import', file)).out).toContain('table/harbours: nothing to do');
});

it('stops at the first row that cannot be loaded where it is told to, with nothing half-done', async () => {
  const { code, err } = await run('import', file, '--strict');
  expect(err).toMatch(/found line 4: leader: expected a value/);
  expect(code).toBe(3);
  expect(await graph.read('MATCH (meeting:Meeting) RETURN meeting.id AS id')).toEqual([]);
});

it('names the columns that a table has to have', async () => {
  await writeFile(file, 'who,whom\nAda,Bo\n');
  const { code, err } = await run('import', file);
  expect(err).toMatch(/Expected the columns meeting, leader, source in .*harbours\.csv; found who, whom/);
  expect(code).toBe(3);
});

it('is undone by retracting the table, whose name is found by its source too', async () => {
  await run('import', file);
  expect((await run('retract', 'register', '--dry-run')).out).toContain('table/harbours: all that it states');
  expect((await run('retract', 'harbors')).err).toMatch(/found "harbors"\. Nearest: table\/harbours/);
  expect((await run('retract', 'register')).out).toContain('table/harbours: 3 claims withdrawn');
  expect(await graph.read('MATCH (source:Source) RETURN source.id AS id')).toEqual([]);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { loadAccount } from '../../../src/load/load-account.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import { invented } from '../../support/dossiers.ts';
import { parley } from '../../support/parley.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { testServer } from '../../support/test-server.ts';

let graph: Graph;
let file: string;
beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'parley-decide-')), 'decisions.yaml');
  graph = await emptyGraph();
});
beforeEach(async () => {
  await graph.close();
  graph = await emptyGraph();
  await loadAccount(graph, await readDossier(invented[0], null));
  await writeFile(
    file,
    'same_as: [{ id: leader/orjan-dal, is: leader/dal, because: Seen, decided: 2031-07-01 }]',
  );
});
afterAll(async () => {
  await graph.close();
  await rm(join(file, '..'), { recursive: true });
});

const { uri, user, password } = testServer();
const decide = (...words: string[]) =>
  parley(['decide', ...words], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });

it('prints what decisions would change and writes nothing, then does it, then has nothing to do', async () => {
  const before = await snapshotOf(graph);
  const dry = await decide(file, '--dry-run');
  expect(dry.out).toMatch(/^decisions: would change$/m);
  expect(dry.out).toMatch(/^ {2}\+ leader\/dal$/m);
  expect(dry.out).toMatch(/^ {2}- leader\/orjan-dal$/m);
  expect(await snapshotOf(graph)).toEqual(before);
  expect((await decide(file)).out).toMatch(/^decisions: \d+ facts added, \d+ revised, \d+ withdrawn$/m);
  const again = await decide(file);
  expect(again.out).toMatch(/^decisions: nothing to do$/m);
  expect(again.code).toBe(0);
});

it('refuses a file with contradictions before the database is asked, with exit code 3', async () => {
  await writeFile(file, 'same_as: [{ id: leader/a, is: leader/a, because: Seen, decided: 2031-07-01 }]');
  const { code, err } = await decide(file);
  expect(err).toMatch(/decisions\.yaml:1:\d+ same_as\.0\.is: expected different ids; found leader\/a/);
  expect(code).toBe(3);
});

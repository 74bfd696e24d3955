import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import { joinEmbedded, type EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate, pendingMigrations } from '../../src/graph/migrate.ts';
import { packageDir, readCypher, statementsOf } from '../../src/graph/statements.ts';
import { verifyGraph, wrongIn } from '../../src/load/verify/verify.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { factsIn } from '../support/snapshot.ts';
import { emptyGraph } from '../support/test-graph.ts';

let dataDir: string;
let embedded: EmbeddedNeo4j;
let old: Graph;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parley-old-'));
  embedded = await joinEmbedded({ dataDir, jarsRoot: join(packageDir(), '.parley') }, tellNobody);
  old = driverGraph({ ...embedded, database: 'neo4j', readTimeout: 60_000 });
});
afterAll(async () => {
  await old.close();
  await embedded.leave();
  await rm(dataDir, { recursive: true, force: true });
});

/** The dossier whose load, in its day, `before-006.cypher` is. */
const evidence = ['all'];
const dossier = {
  dossier: 1,
  source: { id: 'source/old-news', title: 'Old news', published: '2031-03-05', sha256: '0'.repeat(64) },
  passages: { all: { start: 0, end: 9, sha256: '1'.repeat(64) } },
  leaders: [
    { id: 'leader/ada', name: 'Ada', evidence },
    { id: 'leader/bo', name: 'Bo', evidence, liaisesWith: [{ country: 'Norway', evidence }] },
  ],
  meetings: [
    {
      id: 'meeting/herring-talks',
      status: 'HELD',
      mode: 'IN_PERSON',
      date: '[2031-03-01..2031-03-03]',
      place: { name: 'Bergen', country: 'Norway' },
      topics: ['Herring quotas', 'herring quotas'],
      participants: ['ada', 'bo'].map((name) => ({ leader: `leader/${name}`, evidence })),
      evidence,
    },
  ],
};

it('a database of an older version, with what was loaded then, becomes the one that a load makes now', async () => {
  const files = readCypher('schema');
  await migrate(old, tellNobody, files.slice(0, 5));
  const [data] = statementsOf(await readFile('tests/graph/before-006.cypher', 'utf8'));
  await old.command(data!);
  expect(await pendingMigrations(old)).toEqual(files.slice(5).map(({ name }) => name));
  expect(wrongIn(await verifyGraph(old, null, tellNobody))).toBeGreaterThan(0);

  await migrate(old, tellNobody);
  expect(wrongIn(await verifyGraph(old, null, tellNobody))).toBe(0);
  const file = join(dataDir, 'old-news.yaml');
  await writeFile(file, JSON.stringify(dossier));
  const now = await emptyGraph();
  await loadDossiers(now, [file], null, tellNobody);
  expect(await factsIn(old)).toEqual(await factsIn(now));
  await now.close();
  expect((await loadDossiers(old, [file], null, tellNobody))[0]!.facts).toBeNull();
});

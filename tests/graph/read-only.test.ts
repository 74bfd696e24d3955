import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinEmbedded, type EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { parley, type Outcome } from '../support/parley.ts';

const jarsRoot = join(packageDir(), '.parley');
const first = 'tests/articles/first-harbour-talks.yaml';
const second = 'tests/articles/second-after-bergen.yaml';

let dataDir: string;
let neo4j: EmbeddedNeo4j;
let server: Record<string, string>;

/** A database with one dossier, of a server that was started anew with a setting that forbids writing. */
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'parley-read-only-'));
  const settings = { dataDir, jarsRoot };
  const joined = await joinEmbedded(settings, tellNobody);
  const open = { NEO4J_URI: joined.uri, NEO4J_PASSWORD: joined.password };
  expect(await parley(['load', first], open)).toMatchObject({ code: 0 });
  await joined.leave();
  neo4j = await joinEmbedded({ ...settings, more: { 'server.databases.read_only': 'neo4j' } }, tellNobody);
  server = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password };
});
afterAll(async () => {
  await neo4j.leave();
  await rm(dataDir, { recursive: true, force: true });
});

function expectReadOnly({ code, err }: Outcome): void {
  expect(err).toMatch(/^The database is read-only, so nothing was written\. Let it be written to/);
  expect(code).toBe(4);
}

describe('a database that is read-only', () => {
  it('is told as that by whatever writes, and nothing is changed', async () => {
    expectReadOnly(await parley(['load', second], server));
  });

  it('is verified all the same', async () => {
    expect(await parley(['verify'], server)).toMatchObject({ code: 0 });
    expect(await parley(['migrate', '--dry-run'], server)).toMatchObject({ code: 0 });
  });
});

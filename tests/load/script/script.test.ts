import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDossiers } from '../../../src/cli/load-dossiers.ts';
import { driverGraph } from '../../../src/graph/driver-graph.ts';
import { joinEmbedded, type EmbeddedNeo4j } from '../../../src/graph/embedded/join.ts';
import { packageDir } from '../../../src/graph/statements.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import { literal } from '../../../src/load/script/literal.ts';
import { accountScript } from '../../../src/load/script/script.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { runInCypherShell } from '../../support/cypher-shell.ts';
import { snapshotOf } from '../../support/snapshot.ts';
import { emptyGraph } from '../../support/test-graph.ts';

describe('the script of a dossier', () => {
  let dataDir: string;
  let fresh: EmbeddedNeo4j;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'parley-script-'));
    fresh = await joinEmbedded({ dataDir, jarsRoot: join(packageDir(), '.parley') }, tellNobody);
  });
  afterAll(async () => {
    await fresh.leave();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('makes in a fresh database, run by the stock cypher-shell, the very graph that a load makes', async () => {
    const dossier = 'articles/2025-08-21-lavrov-conditions.yaml';
    await runInCypherShell(fresh, accountScript(await readDossier(dossier, null)));
    const scripted = driverGraph({ ...fresh, database: 'neo4j', readTimeout: 10_000 });
    const loaded = await emptyGraph();
    await loadDossiers(loaded, [dossier], null, tellNobody);
    const [one, other] = await Promise.all([snapshotOf(scripted), snapshotOf(loaded)]);
    expect(one.nodes.length).toBeGreaterThan(150);
    expect(one.relationships.length).toBeGreaterThan(300);
    expect(one).toEqual(other);
    // The database that the script made is one that a load goes on from.
    await loadDossiers(scripted, [dossier], null, tellNobody);
    expect(await snapshotOf(scripted)).toEqual(one);
    await Promise.all([scripted.close(), loaded.close()]);
  });
});

describe('a Cypher literal', () => {
  it.each([
    [null, 'null'],
    ["it's", "'it\\'s'"],
    ['a\\b', "'a\\\\b'"],
    ['two\nlines', "'two\\u000alines'"],
    [[1, true, 'x'], "[1, true, 'x']"],
    [{ 'a`b': { c: [] } }, '{`a``b`: {`c`: []}}'],
  ])('of %j is %s', (value, text) => {
    expect(literal(value)).toBe(text);
  });
});

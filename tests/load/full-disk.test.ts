import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driverGraph } from '../../src/graph/driver-graph.ts';
import { joinEmbedded, type EmbeddedNeo4j } from '../../src/graph/embedded/join.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { verifyGraph, wrongIn } from '../../src/load/verify/verify.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { parley, type Outcome } from '../support/parley.ts';
import { untilNoneLeft } from '../support/processes.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const jarsRoot = join(packageDir(), '.parley');
const disk = await mountSmallDisk(240);

describe.runIf(disk)('a load onto a disk that fills up', () => {
  const dataDir = join(disk?.folder ?? '', 'data');
  const filling = join(disk?.folder ?? '', 'filling');
  let neo4j: EmbeddedNeo4j;
  beforeAll(async () => {
    neo4j = await joinEmbedded({ dataDir, jarsRoot }, tellNobody);
  });
  afterAll(async () => {
    await neo4j.leave();
    await untilNoneLeft(dataDir);
    await disk!.unmount();
  });

  const load = async (): Promise<Outcome> =>
    parley(['load', 'articles', 'tests/articles'], { PARLEY_DATA: dataDir, PARLEY_JARS: jarsRoot });

  /** Takes whatever is left of the disk. */
  async function fill(): Promise<void> {
    const { bavail, bsize } = await statfs(disk!.folder);
    await writeFile(filling, Buffer.alloc(bavail * bsize)).catch(() => {});
  }

  it('is told so, leaves no source half there, and is finished by another run once there is room', async () => {
    expect((await parley(['migrate'], { PARLEY_DATA: dataDir, PARLEY_JARS: jarsRoot })).code).toBe(0);
    await fill();
    const { code, err } = await load();
    expect(err).toMatch(/^Expected free space for the embedded Neo4j; found the disk of .* full\. Free some/);
    expect(code).toBe(4);
    await rm(filling);
    // Neo4j gives up on its database then; it is started anew by itself.
    await expect.poll(async () => (await load()).code, { timeout: 180_000, interval: 2000 }).toBe(0);
    const graph = driverGraph({ ...neo4j, database: 'neo4j', readTimeout: 60_000 });
    const verdicts = await verifyGraph(graph, null, tellNobody);
    expect(wrongIn(verdicts)).toBe(0);
    expect(verdicts.find(({ title }) => title === 'Facts')!.counted).toBe(106);
    await graph.close();
  });
});

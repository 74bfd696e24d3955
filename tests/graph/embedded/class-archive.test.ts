import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinEmbedded } from '../../../src/graph/embedded/join.ts';
import { usualRelease } from '../../../src/graph/embedded/releases.ts';
import { packageDir } from '../../../src/graph/statements.ts';
import { tellNobody } from '../../../src/model/progress.ts';
import { killAll, processesOf, untilNoneLeft } from '../../support/processes.ts';

const program = join(packageDir(), 'tests', 'support', 'embedded-user.ts');
const release = `neo4j-${usualRelease.version}`;
let folder: string;
let dataDir: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-archive-'));
  dataDir = join(folder, 'data');
  const lib = join(release, 'lib');
  await cp(join(packageDir(), '.parley', lib), join(folder, lib), { recursive: true });
});

afterEach(async () => {
  await killAll(dataDir);
  await untilNoneLeft(dataDir);
  await rm(folder, { recursive: true, force: true });
});

/** Starts Neo4j and lets it end; the options about archives that Java was given meanwhile. */
async function startOnce(): Promise<string> {
  const { leave } = await joinEmbedded({ dataDir, jarsRoot: folder, release: usualRelease }, tellNobody);
  const words = (await processesOf(dataDir)).map((each) => each.words).join('\n');
  await leave();
  await untilNoneLeft(dataDir);
  return /-XX:(ArchiveClassesAtExit|SharedArchiveFile)(?==)/.exec(words)?.[1] ?? 'none';
}

async function archives(): Promise<string[]> {
  return (await readdir(join(folder, release))).filter((name) => name !== 'lib');
}

describe("the archive of Neo4j's classes", () => {
  it('is left by the first that ends, used by the next, and made anew where it is torn', async () => {
    expect(await startOnce()).toBe('ArchiveClassesAtExit');
    const [archive, ...others] = await archives();
    expect(archive).toMatch(/^classes-\w+-\w+\.jsa$/);
    expect(others).toEqual([]);
    expect(await startOnce()).toBe('SharedArchiveFile');
    const file = join(folder, release, archive!);
    await chmod(file, 0o600);
    await truncate(file, 1_000_000);
    expect(await startOnce()).toBe('ArchiveClassesAtExit');
    expect((await stat(file)).size).toBeGreaterThan(1_000_000);
  });

  it('is not left by one that was killed', async () => {
    const user = spawn(process.execPath, [program, dataDir, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(user.stdout, 'data');
    await killAll(dataDir);
    await untilNoneLeft(dataDir);
    expect(await archives()).toEqual([]);
  });
});

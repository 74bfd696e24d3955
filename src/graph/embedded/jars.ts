import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { copyJars } from './maven.ts';
import { neo4jVersion, releaseDir } from './settings.ts';

/**
 * The folder with the jars of the pinned release: fetched by Maven where it is missing or is not, hash for hash, what
 * was pinned. SETUP_FAILED says what is in the way.
 */
export async function ensureJars(
  { jarsRoot, mvn = 'mvn' }: { jarsRoot: string; mvn?: string },
  tell: Tell,
): Promise<string> {
  const lib = join(jarsRoot, `neo4j-${neo4jVersion}`, 'lib');
  const pinned = await readPins();
  const faults = await compare(lib, pinned);
  if (faults.length === 0) return lib;
  if (faults.length < pinned.size) tell({ text: `${faults[0]}; fetching the jars of Neo4j again` });
  // Beside the final folder, so that the last step is a rename: another process sees all jars or none.
  const draft = `${lib}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(draft, { recursive: true });
    await copyJars({ mvn, pom: join(releaseDir, 'pom.xml'), into: draft, total: pinned.size }, tell);
    await refuseFaults(draft, pinned);
    await rm(lib, { recursive: true, force: true });
    await rename(draft, lib);
  } catch (thrown) {
    // Two processes fetched at the same time: the other one's jars are as good.
    if ((await compare(lib, pinned)).length > 0) throw diskProblem(thrown, jarsRoot);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return lib;
}

async function readPins(): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(join(releaseDir, 'jars.sha256'), 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => line.split(/\s+/).reverse() as [string, string]));
}

/** What differs between a folder and the pins, a sentence each. */
async function compare(folder: string, pinned: ReadonlyMap<string, string>): Promise<string[]> {
  const found = new Set(await readdir(folder).catch(() => []));
  const differences = await Promise.all(
    [...pinned].map(async ([jar, expected]) => {
      if (!found.has(jar)) return `${jar} is missing`;
      const hash = createHash('sha256');
      await pipeline(createReadStream(join(folder, jar)), hash);
      return hash.digest('hex') === expected ? null : `${jar} is not the file that was pinned`;
    }),
  );
  const strange = [...found].filter((file) => !pinned.has(file)).map((file) => `${file} was not pinned`);
  return [...differences.filter((difference) => difference !== null), ...strange];
}

async function refuseFaults(folder: string, pinned: ReadonlyMap<string, string>): Promise<void> {
  const [first] = await compare(folder, pinned);
  if (first === undefined) return;
  throw new Problem(
    'SETUP_FAILED',
    `Expected Maven to bring the jars of Neo4j ${neo4jVersion} as pinned; found that ${first}. Delete it from Maven's local repository (~/.m2/repository) and start again.`,
  );
}

function diskProblem(thrown: unknown, folder: string): unknown {
  const { code } = thrown as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Problem(
      'SETUP_FAILED',
      `Expected 130 MB for the jars of Neo4j; found the disk of ${folder} full. Free some space, or name another folder in PARLEY_DATA.`,
    );
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new Problem(
      'SETUP_FAILED',
      `Expected to write to ${folder}; found that it may not be written to. Name another folder in PARLEY_DATA.`,
    );
  return thrown;
}

import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { messageOf, Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { folderProblem, readyFolder } from './data-folder.ts';
import { lockFile } from './file-lock.ts';
import { copyJars } from './maven.ts';
import { partsOf, usualRelease, type Release } from './releases.ts';

type Pins = ReadonlyMap<string, string>;

/** How long another process may take to fetch the jars, in milliseconds. */
const othersFetchWithin = 600_000;

/**
 * The folder with the jars of a release: fetched by Maven where it is missing or is not, hash for hash, what
 * was pinned. SETUP_FAILED says what is in the way.
 */
export async function ensureJars(
  { jarsRoot, mvn = 'mvn', release = usualRelease }: { jarsRoot: string; mvn?: string; release?: Release },
  tell: Tell,
  stopping: AbortSignal = new AbortController().signal,
): Promise<string> {
  const lib = join(jarsRoot, `neo4j-${release.version}`, 'lib');
  const pinned = await readPins(release);
  if ((await compare(lib, pinned)).length === 0) return lib;
  await readyFolder(jarsRoot, 'PARLEY_JARS');
  const lock = await soleFetcher(jarsRoot, release, tell, stopping);
  try {
    const faults = await compare(lib, pinned);
    if (faults.length === 0) return lib;
    if (faults.length < pinned.size) tell({ text: `${faults[0]}; fetching the jars of Neo4j again` });
    await fetchJars({ lib, release, pinned, mvn }, tell, stopping);
    return lib;
  } catch (thrown) {
    throw stopping.aborted ? thrown : folderProblem(thrown, jarsRoot, 'PARLEY_JARS');
  } finally {
    lock.release();
  }
}

/** One process fetches at a time; the others find the jars there when their turn comes. */
async function soleFetcher(
  jarsRoot: string,
  { version }: Release,
  tell: Tell,
  stopping: AbortSignal,
): Promise<{ release: () => void }> {
  const path = join(jarsRoot, `neo4j-${version}.lock`);
  let waiting = false;
  for (const until = Date.now() + othersFetchWithin; Date.now() < until; await wait(200)) {
    stopping.throwIfAborted();
    const lock = lockFile(path);
    if (lock) return lock;
    if (!waiting) tell({ text: 'waiting for another process to fetch the jars of Neo4j' });
    waiting = true;
  }
  throw new Problem(
    'SETUP_FAILED',
    `Expected the process that holds ${path} to have fetched the jars of Neo4j by now; found it still at it. End that process and start again.`,
  );
}

async function fetchJars(
  { lib, release, pinned, mvn }: { lib: string; release: Release; pinned: Pins; mvn: string },
  tell: Tell,
  stopping: AbortSignal,
): Promise<void> {
  await removeOthers(lib);
  // Beside the final folder, so that the last step is a rename: another process sees all jars or none.
  const draft = `${lib}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(draft, { recursive: true });
    const jars = new Set(pinned.keys());
    await copyJars({ mvn, pom: join(partsOf(release), 'pom.xml'), into: draft, jars }, tell, stopping);
    await refuseFaults(draft, pinned, release);
    await rm(lib, { recursive: true, force: true });
    await rename(draft, lib);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** What a process that was killed while fetching left behind, and archives of the classes of other jars. */
async function removeOthers(lib: string): Promise<void> {
  const folder = dirname(lib);
  const others = (await readdir(folder).catch(() => [])).filter((name) => name !== basename(lib));
  for (const other of others) await rm(join(folder, other), { recursive: true, force: true });
}

async function readPins(release: Release): Promise<Pins> {
  const lines = (await readFile(join(partsOf(release), 'jars.sha256'), 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => line.split(/\s+/).reverse() as [string, string]));
}

/** What differs between a folder and the pins, a sentence each. */
async function compare(folder: string, pinned: Pins): Promise<string[]> {
  const found = new Set(await readdir(folder).catch(() => []));
  const differences = await Promise.all(
    [...pinned].map(async ([jar, expected]) =>
      found.has(jar) ? differenceOf(join(folder, jar), jar, expected) : `${jar} is missing`,
    ),
  );
  const strange = [...found].filter((file) => !pinned.has(file)).map((file) => `${file} was not pinned`);
  return [...differences.filter((difference) => difference !== null), ...strange];
}

async function differenceOf(file: string, jar: string, expected: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (thrown) {
    return `${jar} cannot be read (${messageOf(thrown)})`;
  }
  return hash.digest('hex') === expected ? null : `${jar} is not the file that was pinned`;
}

async function refuseFaults(folder: string, pinned: Pins, { version }: Release): Promise<void> {
  const [first] = await compare(folder, pinned);
  if (first === undefined) return;
  throw new Problem(
    'SETUP_FAILED',
    `Expected Maven to bring the jars of Neo4j ${version} as pinned; found that ${first}. Delete it from Maven's local repository (~/.m2/repository) and start again.`,
  );
}

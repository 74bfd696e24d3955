import { join } from 'node:path';
import { Problem } from '../../model/problem.ts';
import { packageDir } from '../statements.ts';
import { readIfThere } from './secret-file.ts';

/** A release of Neo4j that Parley can run by itself. */
export type Release = {
  /** What it is called in `PARLEY_NEO4J`; its parts and their hashes are in the folder of `neo4j/` with that name. */
  name: string;
  version: string;
  /** The oldest Java that it runs on. */
  oldestJava: number;
  /** The class that Java starts. */
  main: string;
};

/** The release with long-term support, which runs where nothing else is said. */
export const usualRelease: Release = {
  name: '5.26',
  version: '5.26.30',
  oldestJava: 17,
  main: 'org.neo4j.server.CommunityEntryPoint',
};

/** All of them, the oldest first. */
export const releases: readonly Release[] = [
  usualRelease,
  { name: '2026.08', version: '2026.08.1', oldestJava: 21, main: 'org.neo4j.server.Neo4jCommunity' },
];

/** Where the pinned parts of a release are listed. */
export function partsOf({ name }: Release): string {
  return join(packageDir(), 'neo4j', name);
}

/** Where a data folder says by which release its database was last run: beside the database, and gone with it. */
export function releaseFile(dataDir: string): string {
  return join(dataDir, 'graph', 'release');
}

/**
 * The release that is to run a data folder: the one that is wanted, else the one that ran it last. SETUP_FAILED where an
 * older one is wanted, which cannot read what a newer one has written.
 */
export async function releaseFor(dataDir: string, wanted?: Release): Promise<Release> {
  const noted = ((await readIfThere(releaseFile(dataDir))) ?? '').trim();
  const last = releases.find(({ name }) => name === noted);
  if (noted !== '' && !last) throw tooOld(dataDir, noted, `none newer than ${releases.at(-1)!.name} here`);
  if (!wanted) return last ?? usualRelease;
  if (last && releases.indexOf(wanted) < releases.indexOf(last))
    throw tooOld(dataDir, last.name, wanted.name);
  return wanted;
}

function tooOld(dataDir: string, noted: string, found: string): Problem {
  return new Problem(
    'SETUP_FAILED',
    `Expected Neo4j ${noted} or newer for the data folder ${dataDir}, which that release has run; found ${found}. Name it in PARLEY_NEO4J, or another folder in PARLEY_DATA.`,
  );
}

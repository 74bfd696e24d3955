import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, Problem } from '../../model/problem.ts';
import { usualRelease, type Release } from './releases.ts';
import { lookedForAt } from './settings.ts';

/** How long a Java may take to tell its version, in milliseconds. */
const tellsWithin = 20_000;

/** A Java that a release of Neo4j runs on. */
export type Java = {
  /** The program, by its full path where it tells that. */
  path: string;
  /** Its version, down to the build. */
  build: string;
  /** Whether it has the archive of its own classes, to which one of further classes can be added. */
  archives: boolean;
};

/** The Java that a program is; SETUP_FAILED unless a release of Neo4j runs on it. */
export async function findJava(java: string, release: Release = usualRelease): Promise<Java> {
  const needed = (found: string, cause?: unknown): Problem => neededBy(release, found, cause);
  const said = await versionOf(java, needed);
  const version = /version "(?:1\.)?(\d+)[^"]*"/.exec(said);
  if (!version) throw needed(`found a program that does not tell its version ${lookedForAt(java)}`);
  if (Number(version[1]) < release.oldestJava)
    throw needed(`found ${version[0].slice('version '.length)} ${lookedForAt(java)}`);
  const property = (name: string): string | undefined =>
    new RegExp(`^\\s*${name} = (.+)$`, 'm').exec(said)?.[1]?.trim();
  const home = property('java\\.home');
  return {
    path: home === undefined ? java : join(home, 'bin', 'java'),
    build: property('java\\.vm\\.version') ?? '',
    archives: property('java\\.vm\\.info')?.includes('sharing') ?? false,
  };
}

async function versionOf(java: string, needed: (found: string, cause?: unknown) => Problem): Promise<string> {
  const words = ['-XshowSettings:properties', '-version'];
  try {
    // Java tells its version on standard error.
    return (await promisify(execFile)(java, words, { timeout: tellsWithin })).stderr;
  } catch (thrown) {
    const { killed } = thrown as { killed?: boolean };
    const why = killed ? `no answer within ${tellsWithin / 1000} s` : messageOf(thrown).split('\n')[0];
    throw needed(`found none that runs ${lookedForAt(java)} (${why})`, thrown);
  }
}

function neededBy({ name, oldestJava }: Release, found: string, cause?: unknown): Problem {
  return new Problem(
    'SETUP_FAILED',
    `Expected Java ${oldestJava} or newer for the embedded Neo4j ${name}; ${found}. Install one (for instance openjdk-${oldestJava}-jre-headless) or point JAVA_HOME at it, or name a server in NEO4J_URI.`,
    {},
    { cause },
  );
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, Problem } from '../../model/problem.ts';
import { usualRelease, type Release } from './releases.ts';
import { lookedForAt } from './settings.ts';

/** How long a Java may take to tell its version, in milliseconds. */
const tellsWithin = 20_000;

/** The Java that a program is, by its full path; SETUP_FAILED unless a release of Neo4j runs on it. */
export async function findJava(java: string, release: Release = usualRelease): Promise<string> {
  const needed = (found: string, cause?: unknown): Problem => neededBy(release, found, cause);
  const said = await versionOf(java, needed);
  const version = /version "(?:1\.)?(\d+)[^"]*"/.exec(said);
  if (!version) throw needed(`found a program that does not tell its version ${lookedForAt(java)}`);
  if (Number(version[1]) < release.oldestJava)
    throw needed(`found ${version[0].slice('version '.length)} ${lookedForAt(java)}`);
  const home = /^\s*java\.home = (.+)$/m.exec(said)?.[1];
  return home === undefined ? java : join(home.trim(), 'bin', 'java');
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

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf, Problem } from '../../model/problem.ts';
import { lookedForAt } from './settings.ts';

const oldest = 17;

/** Throws SETUP_FAILED unless the program is a Java that the embedded Neo4j runs on. */
export async function checkJava(java: string): Promise<void> {
  // Java tells its version on standard error.
  const { stderr } = await promisify(execFile)(java, ['-version'], { timeout: 20_000 }).catch(
    (thrown: unknown) => {
      throw needed(`found none that runs ${lookedForAt(java)} (${messageOf(thrown).split('\n')[0]})`, thrown);
    },
  );
  const version = /version "(?:1\.)?(\d+)[^"]*"/.exec(stderr);
  if (!version) throw needed(`found a program that does not tell its version ${lookedForAt(java)}`);
  if (Number(version[1]) < oldest) throw needed(`found ${version[0].slice('version '.length)}`);
}

function needed(found: string, cause?: unknown): Problem {
  return new Problem(
    'SETUP_FAILED',
    `Expected Java ${oldest} or 21 for the embedded Neo4j; ${found}. Install one (for instance openjdk-17-jre-headless) or point JAVA_HOME at it, or name a server in NEO4J_URI.`,
    {},
    { cause },
  );
}

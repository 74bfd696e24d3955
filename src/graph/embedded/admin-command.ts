import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Java } from './java.ts';
import type { Release } from './releases.ts';
import { writeSecret } from './secret-file.ts';

/** What is started, and with what. */
export type Neo4jProgram = {
  release: Release;
  java: Java;
  /** The folder of the release's jars. */
  jars: string;
  /** Settings of Neo4j beside those that it always has here, by name. */
  more: Readonly<Record<string, string>>;
};

const main = 'org.neo4j.server.startup.Neo4jAdminCommand';

/** Runs a command of neo4j-admin on a Neo4j home folder and returns what it printed; throws what Node throws where it fails. */
export async function runAdminCommand(
  { java, jars }: Pick<Neo4jProgram, 'java' | 'jars'>,
  home: string,
  words: readonly string[],
): Promise<string> {
  // Arguments show in lists of processes, the content of an argument file does not.
  const argumentFile = join(home, `admin-${randomUUID()}.args`);
  await writeSecret(argumentFile, ['-cp', join(jars, '*'), main, ...words].map(quoted).join('\n'));
  try {
    // The command takes its home from NEO4J_HOME alone, and somebody's own would mislead it. Java reads file names in
    // the locale's encoding.
    const env = { NEO4J_HOME: home, LC_ALL: 'C.UTF-8' };
    const { stdout } = await promisify(execFile)(java.path, [`@${argumentFile}`], {
      env,
      maxBuffer: 2 ** 28,
    });
    return stdout;
  } finally {
    await rm(argumentFile, { force: true });
  }
}

/** What a command that failed said, in one line. */
export function saidBy(thrown: unknown): string {
  const { stderr = '', message } = thrown as { stderr?: string; message: string };
  return (stderr || message).split('\n').find((line) => line.trim() !== '') ?? 'nothing';
}

function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\')}"`;
}

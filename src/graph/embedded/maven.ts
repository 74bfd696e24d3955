import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { lookedForAt } from './settings.ts';

type Copy = { mvn: string; pom: string; into: string; total: number };

/** Has Maven copy what a POM depends on into a folder. */
export async function copyJars({ mvn, pom, into, total }: Copy, tell: Tell): Promise<void> {
  const maven = spawn(
    mvn,
    ['--batch-mode', '--file', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${into}`],
    // Windows starts `mvn.cmd` only through its shell.
    { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' },
  );
  const errors: string[] = [];
  let copied = 0;
  const hear = (line: string): void => {
    if (/^\[ERROR\]|^Error|No space left/.test(line)) errors.push(line.replace(/^\[ERROR\]\s*/, ''));
    const fetched = /^(?:\[INFO\] )?Downloaded from [^:]+: \S+\/(\S+\.jar)/.exec(line);
    if (fetched) tell({ text: `fetched ${fetched[1]}` });
    if (/^\[INFO\] Copying \S+\.jar/.test(line)) tell({ text: 'jars of Neo4j', done: ++copied, total });
  };
  for (const stream of [maven.stdout, maven.stderr]) createInterface({ input: stream }).on('line', hear);
  const status = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', (error) => reject(missing(mvn, error)));
    maven.once('close', resolve);
  });
  if (status !== 0) throw failed(errors, into);
}

function missing(mvn: string, cause: Error): Problem {
  return new Problem(
    'SETUP_FAILED',
    `Expected Maven, which brings the embedded Neo4j; found no \`mvn\` ${lookedForAt(mvn)}. Install Maven 3.8 or newer, or name a server in NEO4J_URI.`,
    {},
    { cause },
  );
}

function failed(errors: readonly string[], into: string): Problem {
  const full = errors.some((line) => /No space left|disk quota/i.test(line));
  return new Problem(
    'SETUP_FAILED',
    full
      ? `Expected 130 MB for the jars of Neo4j, here and in Maven's local repository; found a full disk while copying to ${into}. Free some space, or name another folder in PARLEY_DATA.`
      : `Expected Maven to bring the jars of Neo4j; found: ${errors[0] ?? 'no reason given'}. Check that Maven reaches its repository, and start again.`,
  );
}

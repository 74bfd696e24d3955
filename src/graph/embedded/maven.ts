import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';
import { lookedForAt } from './settings.ts';

type Copy = { mvn: string; pom: string; into: string; jars: ReadonlySet<string> };

/** How often to look which jars have arrived, in milliseconds. */
const lookEvery = 500;

/** Has Maven copy the jars that a POM depends on into a folder; ends Maven and throws where that is no longer wanted. */
export async function copyJars(
  { mvn, pom, into, jars }: Copy,
  tell: Tell,
  stopping: AbortSignal,
): Promise<void> {
  const words = ['--batch-mode', '--file', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${into}`];
  tell({ text: 'fetching the jars of Neo4j with Maven' });
  const maven = await startGuarded(mvn, words);
  const stop = (): void => void maven.stop();
  stopping.addEventListener('abort', stop);
  if (stopping.aborted) stop();
  const arrived = new Set<string>();
  const count = (jar: string): void => {
    if (!jars.has(jar) || arrived.has(jar)) return;
    arrived.add(jar);
    tell({ text: 'jars of Neo4j', done: arrived.size, total: jars.size });
  };
  // What Maven had in its own repository it copies without a word.
  const looking = setInterval(
    () =>
      void readdir(into).then(
        (found) => found.forEach(count),
        () => {},
      ),
    lookEvery,
  );
  try {
    const lines = await linesOf(maven, (line) => {
      const fetched = /^(?:\[INFO\] )?Downloaded from [^:]+: \S+\/(\S+\.jar)/.exec(line);
      if (fetched) count(fetched[1]!);
    });
    const status = await maven.ended;
    stopping.throwIfAborted();
    if (status === 127) throw missing(mvn);
    if (status !== 0) throw failed(lines, into);
  } finally {
    clearInterval(looking);
    stopping.removeEventListener('abort', stop);
  }
}

/** What a program says until it ends, but for the lines that only tell how far it is. */
async function linesOf({ output }: GuardedProcess, hear: (line: string) => void): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: output! })) {
    hear(line);
    if (line.trim() !== '' && !line.startsWith('[INFO]')) lines.push(line);
  }
  return lines;
}

function missing(mvn: string): Problem {
  return new Problem(
    'SETUP_FAILED',
    `Expected Maven, which brings the embedded Neo4j; found no \`mvn\` ${lookedForAt(mvn)}. Install Maven 3.8 or newer, or name a server in NEO4J_URI.`,
  );
}

function failed(lines: readonly string[], into: string): Problem {
  const errors = lines.filter((line) => /^\[ERROR\]|^Error/.test(line));
  const said = (errors[0] ?? lines.at(-1) ?? 'no reason given').replace(
    /^\[ERROR\]\s*|\s*-> \[Help \d+\]/g,
    '',
  );
  const full = lines.some((line) => /No space left|disk quota/i.test(line));
  return new Problem(
    'SETUP_FAILED',
    full
      ? `Expected 130 MB for the jars of Neo4j, here and in Maven's local repository; found a full disk while copying to ${into}. Free some space, or name a folder on another disk in PARLEY_JARS.`
      : `Expected Maven to bring the jars of Neo4j; found: ${said}. Check that Maven reaches its repository (settings.xml names a mirror or a proxy), and start again.`,
  );
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { ensureJars } from '../../src/graph/embedded/jars.ts';
import type { Access } from '../../src/graph/embedded/keeper-messages.ts';
import { packageDir } from '../../src/graph/statements.ts';
import { tellNobody } from '../../src/model/progress.ts';

/** Runs a script in the stock cypher-shell, as a person would; throws with what it said where it fails. */
export async function runInCypherShell(
  { uri, user, password }: Access,
  script: AsyncIterable<string>,
): Promise<void> {
  const jars = await ensureJars({ jarsRoot: join(packageDir(), '.parley') }, tellNobody);
  const words = ['-cp', join(jars, '*'), 'org.neo4j.shell.Main', '-a', uri, '-u', user, '-p', password];
  // It reads its input in the encoding of the locale: the poorest there is shows that scripts ask nothing of it.
  const env = { ...process.env, LC_ALL: 'POSIX' };
  const shell = spawn('java', [...words, '--fail-fast'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const [said, complained, [code]] = await Promise.all([
    text(shell.stdout),
    text(shell.stderr),
    once(shell, 'close'),
    // Where the shell ends early, its code and words say why.
    pipeline(Readable.from(script), shell.stdin).catch(() => {}),
  ]);
  if (code !== 0) throw new Error(`cypher-shell ended with ${String(code)}: ${complained}${said}`);
}

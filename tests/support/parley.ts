import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageDir } from '../../src/graph/statements.ts';

/** What a command came to. */
export type Outcome = { code: number | null; out: string; err: string };

type Environment = Readonly<Record<string, string>>;

/** A command that runs. */
export type Running = {
  process: ChildProcess;
  /** Everything it said so far, on both streams. */
  said: () => string;
  ended: Promise<Outcome>;
};

/** As `npm start`, `bin/parley.mjs` and the container have it: of what lives a moment only, less is let gather. */
const littleYoung = '--max-semi-space-size=8';

/** Starts `parley` as a person would, with nothing set but what a test sets. */
export function startParley(words: readonly string[], environment: Environment = {}): Running {
  const child = spawn(
    process.execPath,
    [littleYoung, join(packageDir(), 'src', 'cli', 'main.ts'), ...words],
    {
      cwd: packageDir(),
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  return { process: child, said: () => out + err, ended };
}

/** Runs `parley` to its end. */
export async function parley(words: readonly string[], environment: Environment = {}): Promise<Outcome> {
  return startParley(words, environment).ended;
}

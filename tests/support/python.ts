import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageDir } from '../../src/graph/statements.ts';
import { tokenOfTests } from './tokens.ts';

/** Longest that installing may take, in milliseconds. */
const patience = 240_000;

const run = promisify(execFile);

/** Compiling all that is never run would take longer than fetching it. */
const installing =
  '-m pip install --quiet --disable-pip-version-check --no-compile --retries 1 --timeout 15'.split(' ');

/** What the examples need; one Python has it all, so that it is installed once. */
const lists = ['notebook', 'streamlit'].map((example) =>
  join(packageDir(), 'examples', example, 'requirements.txt'),
);

/**
 * A Python that has the packages of the examples: the one in PARLEY_PYTHON, which has to have them already, else one
 * that is set up for these tests, once. Null, with a line that says why, where there is none.
 */
export async function pythonForExamples(): Promise<string | null> {
  const given = process.env['PARLEY_PYTHON'];
  if (given) return given;
  const hash = createHash('sha256');
  for (const list of lists) hash.update(readFileSync(list));
  const folder = join(packageDir(), '.parley', `python-${hash.digest('hex').slice(0, 12)}`);
  const python = join(folder, 'bin', 'python');
  if (existsSync(python)) return python;
  // Of its own: files of tests that run at once would else each take apart what the other sets up.
  const draft = `${folder}.${process.pid}.draft`;
  try {
    await run('python3', ['-m', 'venv', draft], { timeout: patience });
    await run(join(draft, 'bin', 'python'), [...installing, ...lists.flatMap((list) => ['-r', list])], {
      timeout: patience,
    });
    renameSync(draft, folder);
    return python;
  } catch (thrown) {
    rmSync(draft, { recursive: true, force: true });
    // The other was there first.
    if (existsSync(python)) return python;
    const said = String((thrown as { stderr?: string }).stderr || thrown).trim();
    console.warn(
      `SKIPPED: the examples in Python, for want of one with their packages: ${said.split('\n').at(-1)}`,
    );
    return null;
  }
}

/** What an example finds in its environment: where Parley is, and the token of the tests. */
export function environmentOfExamples(parley: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, PARLEY_URL: parley, PARLEY_TOKEN: tokenOfTests };
}

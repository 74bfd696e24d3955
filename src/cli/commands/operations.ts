import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageDir } from '../../graph/statements.ts';
import { Problem } from '../../model/problem.ts';
import { refuseNoFile, writeOutput } from '../write-output.ts';

/** `parley operations`: what the explorer and the pieces ask, in the form of `PARLEY_OPERATIONS`. */
export async function operations({ out }: { out: string }): Promise<void> {
  await refuseNoFile(out);
  const built = join(packageDir(), 'dist', 'operations.json');
  const text = await readFile(built, 'utf8').catch(() => {
    throw new Problem(
      'SETUP_FAILED',
      'Expected the pages to be built, with the list of what they ask; found none. Run `npm run build`.',
    );
  });
  await writeOutput(out, once(text), new AbortController().signal);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packageDir } from '../../src/graph/statements.ts';

const { scripts } = JSON.parse(await readFile(join(packageDir(), 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What `npm run check` does before it runs the tests. */
const checks = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));

it.each(checks)('npm run %s finds nothing', async (_, command) => {
  const [program, ...words] = command.split(' ');
  const bin = join(packageDir(), 'node_modules', '.bin', program!);
  const { code, said } = await promisify(execFile)(bin, words, { cwd: packageDir() }).then(
    () => ({ code: 0, said: '' }),
    (thrown: { code: number; stdout: string; stderr: string }) => ({
      code: thrown.code,
      said: thrown.stdout + thrown.stderr,
    }),
  );
  expect({ code, said }).toEqual({ code: 0, said: '' });
});

it('npm run check does them all, and then the tests', () => {
  const parts = scripts['check']!.split(' && ');
  expect(parts).toEqual([...checks.map(([name]) => `npm run ${name}`), 'npm test']);
});

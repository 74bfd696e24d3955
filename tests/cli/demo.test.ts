import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageDir } from '../../src/graph/statements.ts';

it('the demo goes past the graph that the environment names, to a folder of its own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-'));
  const taken = join(folder, 'taken');
  await writeFile(taken, 'a file, where the folder of the demo cannot be');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/demo.mjs'], {
    cwd: packageDir(),
    encoding: 'utf8',
    // Without a password this server would be refused, if anybody looked at it.
    env: { PATH: process.env['PATH'], NEO4J_URI: 'bolt://127.0.0.1:1', PARLEY_DATA: taken, PARLEY_PORT: '0' },
  });
  await rm(folder, { recursive: true });
  expect(stderr).toContain(`Expected a folder at ${join(taken, 'demo')}`);
  expect(stdout).toContain('invented');
  expect(status).toBe(4);
});

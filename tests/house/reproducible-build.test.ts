import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packageDir } from '../../src/graph/statements.ts';

/** What each file of a folder is, by its name. */
async function digests(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const told = files.map(async (file): Promise<[string, string]> => {
    const hash = createHash('sha256').update(await readFile(file));
    return [relative(folder, file), hash.digest('hex')];
  });
  return Object.fromEntries((await Promise.all(told)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

it('building the pages in another folder makes the same files, to the last byte', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'parley-build-'));
  try {
    const parts = [
      'src',
      'scripts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
      'vite.embed.config.ts',
    ];
    for (const part of parts) await cp(join(packageDir(), part), join(elsewhere, part), { recursive: true });
    await symlink(join(packageDir(), 'node_modules'), join(elsewhere, 'node_modules'));
    await promisify(execFile)('node', [join(elsewhere, 'scripts', 'build-pages.mjs')], { cwd: elsewhere });
    const built = await digests(join(elsewhere, 'dist', 'pages'));
    expect(Object.keys(built)).toContain('index.html');
    expect(built).toEqual(await digests(join(packageDir(), 'dist', 'pages')));
  } finally {
    await rm(elsewhere, { recursive: true, force: true });
  }
}, 120_000);

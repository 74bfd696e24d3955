import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../model/problem.ts';

/** The dossier files that paths mean: a file itself, or every `.yaml` directly in a folder, in order of names. */
export async function dossierFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesAt));
  return found.flat();
}

async function filesAt(path: string): Promise<string[]> {
  const kind = await stat(path).catch(() => null);
  if (!kind)
    throw new Problem(
      'BAD_INPUT',
      `Expected a dossier or a folder of dossiers at ${path}; found nothing. Check the path.`,
    );
  if (!kind.isDirectory()) return [path];
  const files = (await readdir(path)).filter((file) => /\.ya?ml$/.test(file)).sort();
  if (files.length === 0)
    throw new Problem('BAD_INPUT', `Expected dossiers (*.yaml) in ${path}; found none.`);
  return files.map((file) => join(path, file));
}

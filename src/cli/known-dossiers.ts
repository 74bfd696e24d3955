import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageDir } from '../graph/statements.ts';
import { parseDossier } from '../load/dossier/parse.ts';
import { readBytes } from '../load/dossier/read-bytes.ts';
import type { Dossier } from '../load/dossier/schema.ts';
import { Problem } from '../model/problem.ts';
import { dossierFiles } from './dossier-files.ts';

/**
 * The dossiers whose names are known. Those under paths that were named must be of right form; where none were, those in
 * the package's `articles` and in a folder of the curator's, without any that cannot be read: work in progress lies there.
 */
export async function readKnown(paths: readonly string[] | null, folder: string): Promise<Dossier[]> {
  if (paths) return Promise.all((await dossierFiles(paths)).map(readOne));
  const folders = [...new Set([join(packageDir(), 'articles'), folder])];
  const files = (await Promise.all(folders.map(yamlFiles))).flat();
  const read = await Promise.all(files.map((file) => readOne(file).catch(nothingOfProblems)));
  return read.filter((dossier) => dossier !== null);
}

async function readOne(file: string): Promise<Dossier> {
  return parseDossier(file, await readBytes(file)).dossier;
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function nothingOfProblems(thrown: unknown): null {
  if (thrown instanceof Problem) return null;
  throw thrown;
}

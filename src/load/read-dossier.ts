import { readFile } from 'node:fs/promises';
import { Problem } from '../model/problem.ts';
import { readArticle } from './dossier/article.ts';
import { parseDossier } from './dossier/parse.ts';
import { resolveDossier, type Account } from './dossier/resolve.ts';

/** What the dossier in a file says, checked against its article where `textsDir` has it. No database is needed. */
export async function readDossier(file: string, textsDir: string | null): Promise<Account> {
  const parsed = parseDossier(file, await readBytes(file));
  const article = textsDir === null ? null : await readArticle(textsDir, parsed.dossier.source.id);
  return resolveDossier(parsed, article);
}

/** The bytes of a file that a person named; BAD_INPUT where it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown fault';
    throw new Problem(
      'BAD_INPUT',
      `Expected a readable file at ${file}; found ${code}. Check the path.`,
      { file },
      { cause: thrown },
    );
  }
}

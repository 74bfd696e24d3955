import { readArticle } from './dossier/article.ts';
import { parseAsFarAsCan } from './dossier/parse.ts';
import { readBytes } from './dossier/read-bytes.ts';
import { resolveDossier, type DossierAccount } from './dossier/resolve.ts';

/** What the dossier in a file says, checked against its article where `textsDir` has it. No database is needed. */
export async function readDossier(file: string, textsDir: string | null): Promise<DossierAccount> {
  const parsed = parseAsFarAsCan(file, await readBytes(file));
  const article = textsDir === null ? null : await readArticle(textsDir, parsed.dossier.source.id);
  return resolveDossier(parsed, article);
}

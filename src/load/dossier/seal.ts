import { readArticle, type Article } from './article.ts';
import { DossierProblems, type Locate } from './dossier-problems.ts';
import { readYaml } from './read-yaml.ts';
import { place } from './passages.ts';
import { Problem } from '../../model/problem.ts';

/** A sealed dossier's text, and how many quotes were turned into offsets. */
export type Sealed = { text: string; sealed: number };

/**
 * Turns every `quote:` of a dossier into offsets and a fingerprint, and the source's `sha256` into the article's.
 * Comments and order stay. A quote that cannot be placed is in the one BAD_DOSSIER that is thrown.
 */
export async function sealDossier(file: string, bytes: Uint8Array, textsDir: string): Promise<Sealed> {
  const { document, locate, plain } = readYaml(file, bytes);
  const source = String(document.getIn(['source', 'id']));
  const article = await readArticle(textsDir, source);
  if (!article) {
    throw new Problem(
      'BAD_INPUT',
      `Expected the text of ${source} in ${textsDir}, as ${source.replace(/^source\//, '')}.txt; found none.`,
    );
  }
  const written = Object.entries((plain as { passages?: object } | null)?.passages ?? {});
  const passages = sealAll(written, article, file, locate);
  for (const [key, passage] of passages)
    document.setIn(['passages', key], document.createNode(passage, { flow: true }));
  document.setIn(['source', 'sha256'], article.sha256);
  return {
    text: document.toString({ lineWidth: 110, flowCollectionPadding: true }),
    sealed: passages.length,
  };
}

function sealAll(written: [string, unknown][], article: Article, file: string, locate: Locate) {
  const problems = new DossierProblems(file, locate);
  const passages = written.flatMap(([key, passage]) => {
    const { quote, occurrence } = (passage ?? {}) as { quote?: unknown; occurrence?: unknown };
    if (typeof quote !== 'string') return [];
    const sealed = place(
      key,
      { quote, occurrence: typeof occurrence === 'number' ? occurrence : undefined },
      article,
      problems,
    );
    return sealed ? [[key, sealed] as const] : [];
  });
  problems.throwAny();
  return passages;
}

import { fingerprint, findSpan, readArticle, span, type Article } from '../dossier/article.ts';
import type { Id } from '../../model/words.ts';
import type { Note } from './ledger.ts';
import { pagesOf, type Reader } from './reader.ts';

const perPage = 2000;

type Stored = {
  id: Id;
  /** Offsets, which a row of a table does not have. */
  start: number | null;
  end: number | null;
  sha256: string | null;
  text: string | null;
  source: Id | null;
};

const reseal = 'See what changed in the text, seal the dossier against it and load that.';

/** Every passage against the words kept beside it and, where a folder of texts has it, against its article. */
export async function checkCitations(reader: Reader, note: Note, textsDir: string | null): Promise<void> {
  const articles = articlesIn(textsDir);
  for await (const page of pagesOf(reader, 'passage-page', perPage))
    for (const passage of page as unknown as readonly Stored[]) {
      const article = passage.source === null ? null : await articles(passage.source);
      if (article !== null || passage.text !== null) note.count();
      const found = faultOf(passage, article);
      if (found !== null)
        note.find({
          subject: passage.id,
          expected: `words of SHA-256 ${passage.sha256}`,
          found,
          repair: null,
          advice: reseal,
        });
    }
}

/** The words that do not have the fingerprint, described; null where all that are at hand do. */
function faultOf({ start, end, sha256, text }: Stored, article: Article | null): string | null {
  if (sha256 === null) return null;
  if (text !== null && fingerprint(text) !== sha256) return `words of ${fingerprint(text)} beside it`;
  if (!article || start === null || end === null) return null;
  const found = fingerprint(span(article, start, end));
  if (found === sha256 && end <= article.points.length) return null;
  const moved = findSpan(article, end - start, sha256);
  const where = moved === null ? '' : `; they now stand at ${moved} to ${moved + end - start}`;
  return `words of ${found} at ${start} to ${end} of the article${where}`;
}

/** Reads articles, one kept at a time: passages come in the order of their sources. */
function articlesIn(textsDir: string | null): (source: Id) => Promise<Article | null> {
  let last: { source: Id; article: Article | null } | undefined;
  return async (source) => {
    if (textsDir === null) return null;
    if (last?.source !== source) last = { source, article: await readArticle(textsDir, source) };
    return last.article;
  };
}

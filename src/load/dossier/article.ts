import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Problem } from '../../model/problem.ts';
import type { Id } from '../../model/words.ts';
import { idOf } from './fields.ts';
import { readBytes } from './read-bytes.ts';

/** An article's text as its code points, so that offsets count what a reader counts, and its digest. */
export type Article = { points: readonly string[]; sha256: string };

/** A passage longer than this is not looked for elsewhere in a changed text. */
const longestSearch = 200_000;

/** Lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
export function fingerprint(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The file in a folder of texts that holds the article of a source: the id's slug, `.txt`. BAD_INPUT where the id is
 * none: it is about to become a path, and `..` in it would lead out of the folder.
 */
export function articleFile(textsDir: string, source: Id): string {
  if (!idOf('source').safeParse(source).success)
    throw new Problem(
      'BAD_INPUT',
      `Expected the id of a source, such as source/some-words; found ${JSON.stringify(source).slice(0, 80)}.`,
    );
  return join(textsDir, `${source.replace(/^source\//, '')}.txt`);
}

/** The text of a source's article, exactly as it is; null where the folder does not have it. */
export async function readArticle(textsDir: string, source: Id): Promise<Article | null> {
  const file = articleFile(textsDir, source);
  const bytes = await readBytes(file, 'optional');
  return bytes && articleOf(bytes, file);
}

/** An article of the bytes of its file; BAD_INPUT where they are not UTF-8, or hold a NUL, which no text does. */
export function articleOf(bytes: Uint8Array, file = 'the article'): Article {
  const refuse = (found: string): never => {
    throw new Problem('BAD_INPUT', `Expected ${file} to be UTF-8 text; found ${found}.`, { file });
  };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse(`a NUL at byte ${nul}; perhaps it is UTF-16, or no text`);
  if (!isUtf8(bytes)) return refuse('bytes that are not');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { points: Array.from(text), sha256: fingerprint(bytes) };
}

/** The words from `start` up to, not including, `end`. */
export function span({ points }: Article, start: number, end: number): string {
  return points.slice(start, end).join('');
}

/** Where a span of this length and fingerprint stands now; null where nowhere, or the text is too long to search. */
export function findSpan(article: Article, length: number, sha256: string): number | null {
  if (article.points.length > longestSearch || length === 0) return null;
  for (let start = 0; start + length <= article.points.length; start++)
    if (fingerprint(span(article, start, start + length)) === sha256) return start;
  return null;
}

/** The starts of every occurrence of a quote, in code points. */
export function findQuote({ points }: Article, quote: string): number[] {
  const wanted = Array.from(quote);
  const starts: number[] = [];
  for (let start = 0; start + wanted.length <= points.length; start++)
    if (wanted.every((point, at) => points[start + at] === point)) starts.push(start);
  return starts;
}

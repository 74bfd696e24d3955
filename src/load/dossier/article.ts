import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../model/problem.ts';
import type { Id } from '../../model/words.ts';

/** An article's text as its code points, so that offsets count what a reader counts, and its digest. */
export type Article = { points: readonly string[]; sha256: string };

/** A passage longer than this is not looked for elsewhere in a changed text. */
const longestSearch = 200_000;

/** Lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
export function fingerprint(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The file in a folder of texts that holds the article of a source: the id's slug, `.txt`. */
export function articleFile(textsDir: string, source: Id): string {
  return join(textsDir, `${source.replace(/^source\//, '')}.txt`);
}

/** The text of a source's article, exactly as it is; null where the folder does not have it. */
export async function readArticle(textsDir: string, source: Id): Promise<Article | null> {
  const file = articleFile(textsDir, source);
  try {
    return articleOf(await readFile(file));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    if (!(thrown instanceof TypeError)) throw thrown;
    throw new Problem(
      'BAD_INPUT',
      `Expected ${file} to be UTF-8 text; found bytes that are not.`,
      {},
      { cause: thrown },
    );
  }
}

/** An article of its bytes; throws a TypeError where they are not UTF-8. */
export function articleOf(bytes: Uint8Array): Article {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
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

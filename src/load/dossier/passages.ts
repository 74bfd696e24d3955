import type { Id, Passage } from '../../model/words.ts';
import { findQuote, findSpan, fingerprint, span, type Article } from './article.ts';
import type { DossierProblems } from './dossier-problems.ts';
import type { Dossier, SealedPassage } from './schema.ts';

/** The facts that cite a passage key, for messages that say what a changed passage hits. */
export type CitedBy = ReadonlyMap<string, ReadonlySet<Id>>;

/**
 * The dossier's passages by key, checked against the article where it is at hand. Notes every citation that does not
 * match, every quote that cannot be placed, and a text whose digest differs though no passage was hit.
 */
export function resolvePassages(
  dossier: Dossier,
  article: Article | null,
  citedBy: CitedBy,
  problems: DossierProblems,
): ReadonlyMap<string, Passage> {
  const before = problems.found.length;
  const resolved = new Map<string, Passage>();
  for (const [key, written] of Object.entries(dossier.passages)) {
    const sealed = 'quote' in written ? place(key, written, article, problems) : written;
    if (!sealed) continue;
    if (sealed.end <= sealed.start) {
      problems.add(['passages', key], `expected end after start, found ${sealed.start} to ${sealed.end}`);
    } else {
      if (article) checkCitation(key, sealed, article, [...(citedBy.get(key) ?? [])], problems);
      resolved.set(key, passageOf(dossier.source.id, sealed, article));
    }
  }
  if (article && article.sha256 !== dossier.source.sha256 && problems.found.length === before)
    problems.add(
      ['source', 'sha256'],
      `expected the article's SHA-256, ${dossier.source.sha256}; found a text with ${article.sha256}, in which every cited passage still stands; read what changed, then seal the dossier again`,
    );
  return resolved;
}

/** Where a quote stands in the article; null, with a problem noted, where that cannot be said. */
export function place(
  key: string,
  { quote, occurrence }: { quote: string; occurrence?: number | undefined },
  article: Article | null,
  problems: DossierProblems,
): SealedPassage | null {
  const path = ['passages', key];
  if (!article) {
    problems.add(
      path,
      'expected offsets and sha256, or the article at hand (--texts DIR) to place the quote; found neither',
    );
    return null;
  }
  const starts = findQuote(article, quote);
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) {
    problems.add(
      path,
      `expected the quote in the article, occurrence ${occurrence ?? 1}; found it ${starts.length} times`,
    );
    return null;
  }
  if (starts.length > 1 && occurrence === undefined)
    problems.add(
      path,
      `expected a quote that stands once, or \`occurrence:\`; found it ${starts.length} times`,
    );
  return { start, end: start + Array.from(quote).length, sha256: fingerprint(quote) };
}

function checkCitation(
  key: string,
  { start, end, sha256 }: SealedPassage,
  article: Article,
  facts: readonly Id[],
  problems: DossierProblems,
): void {
  const found = fingerprint(span(article, start, end));
  if (found === sha256 && end <= article.points.length) return;
  const moved = findSpan(article, end - start, sha256);
  const where = moved === null ? '' : `; the same words now stand at ${moved} to ${moved + end - start}`;
  problems.add(
    ['passages', key],
    `expected characters ${start} to ${end} to have SHA-256 ${sha256}, found ${found}${where}; cited by ${facts.join(', ') || 'no fact'}`,
  );
}

function passageOf(source: Id, { start, end, sha256 }: SealedPassage, article: Article | null): Passage {
  return {
    id: `${source.replace(/^source/, 'passage')}/${start}-${end}`,
    source,
    start,
    end,
    sha256,
    text: article && span(article, start, end),
    checked: article !== null,
  };
}

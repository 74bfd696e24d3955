import { usualLocale } from './dates.ts';

/** Numbers passages as they are first referred to, so that each fact can point to them. */
export class Footnotes<P extends { id: string }> {
  readonly #numbers = new Map<string, number>();
  readonly passages: P[] = [];

  /** The numbers of passages, in order. */
  refer(evidence: readonly P[]): number[] {
    return evidence
      .map((passage) => {
        const known = this.#numbers.get(passage.id);
        if (known !== undefined) return known;
        this.passages.push(passage);
        this.#numbers.set(passage.id, this.passages.length);
        return this.passages.length;
      })
      .sort((a, b) => a - b);
  }
}

type Place = { start: number | null; end: number | null; locator: string | null };

/** The place of a passage in its source, in words. */
export function placeInWords({ start, end, locator }: Place, locale = usualLocale): string {
  if (locator !== null) return locator;
  if (start === null || end === null) return 'place unknown';
  return `characters ${start.toLocaleString(locale)} to ${end.toLocaleString(locale)}`;
}

import { LRUCache } from 'lru-cache';
import type { Notes } from '../notes.ts';

/** An answer as it goes out, the version of the graph it is of, and what was noted when it was made. */
export type KeptAnswer = {
  version: number;
  text: string;
  /** When it was last known to be of the graph's current version, in milliseconds since 1970. */
  asOf: number;
  notes: Pick<Notes, 'operation' | 'cost' | 'rows'> | null;
};

/** Characters of questions and answers that are kept unless a setting says otherwise. */
export const defaultCacheSize = 64_000_000;

/** The largest share of the cache that one answer may take. */
const largestShare = 1 / 8;

/**
 * Answers by the request's text, for as long as the graph does not change. Most questions are asked once: an answer is
 * kept from the second time on that its question comes, so that the others cost nothing.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, KeptAnswer | 'asked'> | null;

  /** Keeps up to so many characters of questions and answers together; none for 0. */
  constructor(characters: number) {
    this.#answers =
      characters === 0
        ? null
        : new LRUCache({
            maxSize: characters,
            maxEntrySize: Math.ceil(characters * largestShare),
            sizeCalculation: (kept, question) =>
              question.length + (kept === 'asked' ? 0 : kept.text.length) + 100,
          });
  }

  /** The answer that is kept, whatever version it is of; null where none is. */
  get(question: string): KeptAnswer | null {
    const kept = this.#answers?.get(question);
    return kept === undefined || kept === 'asked' ? null : kept;
  }

  /** Keeps an answer, if its question was asked before. `version` null: it may be of no one state. */
  keep(
    question: string,
    version: number | null,
    text: string,
    notes: () => KeptAnswer['notes'] = () => null,
  ): void {
    if (!this.#answers) return;
    const before = this.#answers.get(question);
    const isFirst = before === undefined || version === null;
    this.#answers.set(question, isFirst ? 'asked' : { version, text, asOf: Date.now(), notes: notes() });
  }
}

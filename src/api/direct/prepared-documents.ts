import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Most characters of all texts together that are kept. */
const mostCharacters = 5_000_000;

/** Documents that have been parsed, validated and found within limits, by their text. */
export class PreparedDocuments {
  readonly #byText = new LRUCache<string, DocumentNode>({
    maxSize: mostCharacters,
    sizeCalculation: (_, text) => text.length,
  });

  /** The document of a text; undefined where it has not come yet or not lately. */
  get(text: string): DocumentNode | undefined {
    return this.#byText.get(text);
  }

  add(document: DocumentNode): void {
    const text = document.loc?.source.body;
    if (text) this.#byText.set(text, document);
  }
}

import type { Claim, FactKind, Id, Passage, Source } from '../../model/words.ts';
import type { Account } from '../dossier/resolve.ts';

/** What sources say, to be gone over more than once, a little at a time; `parley export` reads it from a graph. */
export type Told = {
  /** The sources, each once. */
  sources: () => AsyncIterable<{ source: Source }>;
  /** The passages of one of them, with their words where these are to be written. */
  passages: (source: Id) => AsyncIterable<Passage>;
  /** All claims about one fact together, fact by fact of a kind. */
  facts: (kind: FactKind) => AsyncIterable<readonly Claim[]>;
};

/** What one account says. */
export function toldBy({ source, passages, claims }: Account): Told {
  return {
    sources: async function* () {
      yield { source };
    },
    passages: async function* () {
      yield* passages;
    },
    facts: async function* (kind) {
      yield* Map.groupBy(
        claims.filter((claim) => claim.kind === kind),
        ({ fact }) => fact,
      ).values();
    },
  };
}

import { mergeClaims } from '../../../src/load/merge/merge-claims.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Claim, Fact, FactKind, Id, Passage, Source, ValuesOf } from '../../../src/model/words.ts';

/** A fact of one kind. */
export type Of<K extends FactKind> = Extract<Fact, { kind: K }>;

/** What was known on a day (null: now), each fact merged from nothing but the claims published by then. */
export type Known = { day: Day | null; claims: readonly Claim[]; facts: ReadonlyMap<Id, Fact> };

/** Everything that some dossiers say, in memory: what the graph's answers are compared with. */
export class World {
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly #claims: readonly Claim[];
  readonly #known = new Map<Day | null, Known>();

  private constructor(accounts: readonly Awaited<ReturnType<typeof readDossier>>[]) {
    this.sources = accounts.map(({ source }) => source);
    this.passages = accounts.flatMap(({ passages }) => passages);
    this.#claims = accounts.flatMap(({ claims }) => claims);
  }

  static async of(files: readonly string[]): Promise<World> {
    return new World(await Promise.all(files.map((file) => readDossier(file, null))));
  }

  at(day: Day | null): Known {
    const known = this.#known.get(day) ?? this.#knownOn(day);
    this.#known.set(day, known);
    return known;
  }

  #knownOn(day: Day | null): Known {
    const claims = this.#claims.filter(({ published }) => day === null || published <= day);
    const byFact = Map.groupBy(claims, ({ fact }) => fact);
    return { day, claims, facts: new Map([...byFact].map(([id, of]) => [id, mergeClaims(of)])) };
  }
}

/** The facts of one kind. */
export function factsOf<K extends FactKind>({ facts }: Known, kind: K): Of<K>[] {
  return [...facts.values()].filter((fact): fact is Of<K> => fact.kind === kind);
}

/** What a fact's last spell holds. */
export function valuesOf<K extends FactKind>(fact: Of<K>): ValuesOf[K] {
  return fact.spells.at(-1)!.values as ValuesOf[K];
}

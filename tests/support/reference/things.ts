import { findCountry } from '../../../src/model/countries.ts';
import { readEdtf } from '../../../src/model/edtf.ts';
import type { FactKind, Id, Passage, Source } from '../../../src/model/words.ts';
import { byText } from './meetings.ts';
import type { Args } from './pages.ts';
import { factsOf, valuesOf, type Known, type Of, type World } from './world.ts';

/** An object of the reference: its type, as known on which day, and what it is made of. */
export type Thing = { __typename: string; known: Known; asOf?: string | null; [part: string]: unknown };

/** An object that is a fact. */
export type FactThing<K extends FactKind> = Thing & { fact: Of<K> };

/** How fields are answered, by type and name. */
export type FieldTable = Readonly<
  Record<string, Readonly<Record<string, (thing: never, args: Args) => unknown>>>
>;

/** A fact by its id, as an object of a type; null where it is not known. */
export function fact(typename: string, known: Known, id: Id | undefined): Thing | null {
  const found = id === undefined ? undefined : known.facts.get(id);
  return found ? { __typename: typename, known, fact: found } : null;
}

/** Facts as objects of a type. */
export function facts(typename: string, known: Known, all: readonly { id: Id }[]): Thing[] {
  return all.map(({ id }) => fact(typename, known, id)!);
}

/** A leader, a country or an organization, by its id. */
export function party(known: Known, id: Id | undefined): Thing | null {
  if (id?.startsWith('country/')) return country(known, id);
  return fact(id?.startsWith('leader/') ? 'Leader' : 'Organization', known, id);
}

/** The fields of everything that sources state. */
export function supported(world: World): FieldTable[string] {
  return {
    id: ({ fact }: { fact: { id: Id } }) => fact.id,
    knownSince: ({ fact }: { fact: { knownSince: string } }) => fact.knownSince,
    evidence: ({ known, fact }: Thing & { fact: { evidence: readonly Id[] } }) =>
      passages(world, known, fact.evidence),
    publisherCount: ({ fact }: { fact: { evidence: readonly Id[] } }) => {
      const cited = world.passages.filter(({ id }) => fact.evidence.includes(id));
      return new Set(cited.map(({ source: of }) => sourceOf(world, of).publisher ?? of)).size;
    },
  };
}

/** The statements that are wanted, by date. */
export function statements(known: Known, wanted: (statement: Of<'statement'>) => boolean): Thing[] {
  const found = factsOf(known, 'statement').filter(wanted);
  found.sort((a, b) => byText(statedOn(a), statedOn(b)) || byText(a.id, b.id));
  return facts('Statement', known, found);
}

/** A country of ISO 3166. */
export function country(known: Known, id: Id): Thing {
  return { __typename: 'Country', known, ...findCountry(id)! };
}

/** A source. */
export function source(world: World, known: Known, id: Id): Thing {
  return { __typename: 'Source', known, ...sourceOf(world, id) };
}

/** The earlier of two days of knowledge; what is asked for inside may not know more than what is around it. */
export function earlier(outer: string | null, own: string | null | undefined): string | null {
  return own && (outer === null || own < outer) ? own : outer;
}

function sourceOf(world: World, id: Id): Source {
  return world.sources.find((candidate) => candidate.id === id)!;
}

/** Passages in the order of publication and place. */
export function passages(world: World, known: Known, ids: readonly Id[]): Thing[] {
  const published = ({ source: of }: Passage): string => sourceOf(world, of).published;
  return world.passages
    .filter(({ id }) => ids.includes(id))
    .sort(
      (a, b) =>
        byText(published(a), published(b)) ||
        byText(a.source, b.source) ||
        a.start - b.start ||
        a.end - b.end,
    )
    .map((passage) => ({
      __typename: 'Passage',
      known,
      passage,
      ...passage,
    }));
}

/** A passage as a line of text. */
export function citation(world: World, { source: of, start, end }: Passage): string {
  const { title, publisher, published } = sourceOf(world, of);
  const place = `characters ${start} to ${end}`;
  return [title, ...(publisher ? [publisher] : []), published, place].join(', ');
}

function statedOn(statement: Of<'statement'>): string | null {
  const { date } = valuesOf(statement);
  return date ? readEdtf(date.edtf).earliest : null;
}

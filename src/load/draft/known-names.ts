import { countriesByKey } from '../../model/countries.ts';
import type { Id } from '../../model/words.ts';
import type { Dossier } from '../dossier/schema.ts';
import { confirmed, type Confirmed } from '../dossier/unconfirmed.ts';
import { wordsOf } from './words.ts';

type Described<K extends 'leaders' | 'organizations' | 'offices'> = Confirmed<Dossier[K][number]>;

/** Whom and what the known dossiers describe, by id, and every name of theirs with the ids that it may mean. */
export type KnownNames = {
  leaders: ReadonlyMap<Id, Described<'leaders'>>;
  organizations: ReadonlyMap<Id, Described<'organizations'>>;
  offices: ReadonlyMap<Id, Described<'offices'>>;
  /** Of a leader, the offices that a dossier has them in. */
  officesOf: ReadonlyMap<Id, ReadonlySet<Id>>;
  /** By the keys of a name's words, one space between them. */
  idsByName: ReadonlyMap<string, ReadonlySet<Id>>;
  /** Words of the longest name. */
  longest: number;
};

/**
 * The names in dossiers and those of all countries. What several dossiers describe under one id has the names of all of
 * them; entries that nobody has confirmed are not known.
 */
export function knownNames(dossiers: readonly Dossier[]): KnownNames {
  const known = {
    leaders: byId(dossiers.flatMap(({ leaders }) => confirmed(leaders).map(([, entry]) => entry))),
    organizations: byId(
      dossiers.flatMap(({ organizations }) => confirmed(organizations).map(([, entry]) => entry)),
    ),
    offices: byId(dossiers.flatMap(({ offices }) => confirmed(offices).map(([, entry]) => entry))),
  };
  const idsByName = new Map<string, Set<Id>>();
  let longest = 0;
  const add = (name: string, id: Id): void => {
    const words = wordsOf(name);
    const key = words.map((word) => word.key).join(' ');
    if (key === '') return;
    idsByName.set(key, (idsByName.get(key) ?? new Set()).add(id));
    longest = Math.max(longest, words.length);
  };
  for (const { id, name, aliases, shortNames } of [
    ...known.leaders.values(),
    ...known.organizations.values(),
  ])
    for (const spelling of [name, ...aliases, ...shortNames]) add(spelling, id);
  for (const { id, title } of known.offices.values()) add(title, id);
  for (const [key, { id }] of countriesByKey()) add(key, id);
  return { ...known, officesOf: officesOf(dossiers), idsByName, longest };
}

function officesOf(dossiers: readonly Dossier[]): Map<Id, Set<Id>> {
  const found = new Map<Id, Set<Id>>();
  for (const { leaders, offices } of dossiers)
    for (const [, { id: leader, holds }] of confirmed(leaders))
      for (const [, { office }] of confirmed(holds)) {
        const meant = confirmed(offices).find(([, { id, title }]) => id === office || title === office);
        if (meant) found.set(leader, (found.get(leader) ?? new Set()).add(meant[1].id));
      }
  return found;
}

function byId<T extends { id: Id; aliases?: string[]; shortNames?: string[] }>(
  entries: readonly T[],
): Map<Id, T> {
  const found = new Map<Id, T>();
  for (const entry of entries) {
    const before = found.get(entry.id);
    const merged = (field: 'aliases' | 'shortNames'): string[] => [
      ...new Set([...(before?.[field] ?? []), ...(entry[field] ?? [])]),
    ];
    const names = entry.aliases ? { aliases: merged('aliases'), shortNames: merged('shortNames') } : {};
    found.set(entry.id, before ? { ...before, ...names } : entry);
  }
  return found;
}

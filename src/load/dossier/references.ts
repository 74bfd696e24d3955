import { countryNames, findCountry } from '../../model/countries.ts';
import { nameKey, nearestNames } from '../../model/names.ts';
import type { Id } from '../../model/words.ts';
import type { DossierProblems, Path } from './dossier-problems.ts';
import type { Dossier } from './schema.ts';

type Named = {
  id: Id;
  unconfirmed?: boolean | undefined;
  name?: string | undefined;
  title?: string | undefined;
  aliases?: string[];
  shortNames?: string[];
};

/** Names among which the nearest to a mistyped one is looked for. */
const mostNames = 2000;

/** What a reference may point to. */
export type Target = 'leader' | 'organization' | 'office' | 'meeting' | 'country';

/**
 * Looks up what a dossier refers to, by id or name, among what the same dossier describes (a dossier stands by
 * itself, so the order of loads cannot matter) and, for countries, in ISO 3166.
 */
export class References {
  readonly #described: Record<Exclude<Target, 'country'>, readonly Named[]>;
  readonly #idsByKey: Record<Exclude<Target, 'country'>, ReadonlyMap<string, ReadonlySet<Id>>>;
  /** Gathered once, when the first name is not found. */
  readonly #namesOf = new Map<Target, readonly string[]>();
  readonly #problems: DossierProblems;

  constructor(dossier: Dossier, problems: DossierProblems) {
    this.#described = {
      leader: dossier.leaders,
      organization: dossier.organizations,
      office: dossier.offices,
      meeting: dossier.meetings,
    };
    this.#idsByKey = {
      leader: idsByKey(dossier.leaders),
      organization: idsByKey(dossier.organizations),
      office: idsByKey(dossier.offices),
      meeting: idsByKey(dossier.meetings),
    };
    this.#problems = problems;
    for (const [target, list] of Object.entries(this.#described)) this.#refuseTwins(`${target}s`, list);
  }

  /** The id meant by `text`; where it is none or several of the targets, a problem is noted and null returned. */
  find(text: string, targets: readonly Target[], path: Path): Id | null {
    const ids = new Set(targets.flatMap((target) => this.#matches(text, target)));
    const [only] = ids;
    if (ids.size === 1 && only !== undefined) {
      this.#refuseUnconfirmed(only, targets, path);
      return only;
    }
    if (ids.size > 1) {
      const candidates = [...ids].join(' or ');
      this.#problems.add(
        path,
        `expected one ${targets.join(' or ')}, found "${text}", which may be ${candidates}`,
      );
    } else {
      const lists = targets.map((target) => this.#names(target));
      // No article names so many: then it is not for a person that a name is missing.
      const few = lists.every((list) => list.length <= mostNames);
      const near = few ? nearestNames(text, lists.flat()) : [];
      const hint = near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
      this.#problems.add(path, `expected ${wanted(targets)}, found "${text}"${hint}`);
    }
    return null;
  }

  #refuseUnconfirmed(id: Id, targets: readonly Target[], path: Path): void {
    for (const target of targets) {
      const at = target === 'country' ? -1 : this.#described[target].findIndex((named) => named.id === id);
      if (target === 'country' || !this.#described[target][at]?.unconfirmed) continue;
      const place = this.#problems.placeOf([`${target}s`, at]);
      this.#problems.add(
        path,
        `expected what is confirmed, found ${id}, which is not (${place}); confirm that first, or take this out`,
      );
    }
  }

  #matches(text: string, target: Target): Id[] {
    if (target === 'country') {
      const country = findCountry(text);
      return country ? [country.id] : [];
    }
    return [...(this.#idsByKey[target].get(nameKey(text)) ?? [])];
  }

  #names(target: Target): readonly string[] {
    const names =
      this.#namesOf.get(target) ??
      (target === 'country' ? countryNames() : this.#described[target].flatMap(spellings));
    this.#namesOf.set(target, names);
    return names;
  }

  #refuseTwins(section: string, list: readonly Named[]): void {
    const seen = new Set<Id>();
    for (const [at, { id }] of list.entries()) {
      if (seen.has(id)) this.#problems.add([section, at, 'id'], `expected each id once, found ${id} again`);
      seen.add(id);
    }
  }
}

/** Every spelling's key with the ids that it may mean. */
function idsByKey(list: readonly Named[]): Map<string, Set<Id>> {
  const ids = new Map<string, Set<Id>>();
  for (const named of list)
    for (const key of spellings(named).map(nameKey)) ids.set(key, (ids.get(key) ?? new Set()).add(named.id));
  return ids;
}

function wanted(targets: readonly Target[]): string {
  const described = targets.filter((target) => target !== 'country').join(' or ');
  const ways = [
    ...(described === '' ? [] : [`${described} that this dossier describes`]),
    ...(targets.includes('country') ? ['country by its ISO 3166 code or English name'] : []),
  ];
  return ways.map((way) => (/^[aeiou]/.test(way) ? `an ${way}` : `a ${way}`)).join(', or ');
}

function spellings({ id, name, title, aliases = [], shortNames = [] }: Named): string[] {
  return [id, name, title, ...aliases, ...shortNames].filter((spelling) => spelling !== undefined);
}

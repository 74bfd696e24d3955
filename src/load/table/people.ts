import type { Day } from '../../model/day.ts';
import { isId, slug } from '../../model/ids.ts';
import { nameKey } from '../../model/names.ts';
import type { Id } from '../../model/words.ts';
import type { Mapping } from './mapping.ts';
import { countryId, type TidyRow } from './tidy-row.ts';

/** Whom a row means. */
export type Person = {
  id: Id;
  name: string;
  aliases: readonly string[];
  /** For one known by a name alone that does not tell who it is: what the table calls them and where; else absent. */
  unresolved?: string;
  /** The country that tells one of this name from others of it; absent where the id does. */
  country?: Id;
};

type Career = { id: Id; from: Day; to: Day };

/**
 * Whom the rows of one table mean: a function of the rows in their order. A full name is one leader; a name that does
 * not tell who it is stays an unresolved leader of its country and office, for at most so many years as the mapping says (twelve).
 */
export class People {
  readonly #known = new Map<string, Person>();
  readonly #partial: ReadonlySet<string>;
  readonly #years: number;
  readonly #careers = new Map<string, Career[]>();
  /** For which country a full name was first found; another one may be another person. */
  readonly #countries = new Map<Id, Id>();

  constructor({ leaders, partial, unresolved }: Pick<Mapping, 'leaders' | 'partial' | 'unresolved'>) {
    this.#years = unresolved.years;
    for (const { id, name, aliases, cells } of leaders)
      for (const spelling of [id, name, ...aliases, ...cells])
        this.#known.set(nameKey(spelling), { id, name, aliases });
    this.#partial = new Set(partial.map(nameKey));
  }

  /** Whom a row means; throws an Error where the name is already that of somebody from another country. */
  find(row: TidyRow, represents: Id | null): Person {
    const known = this.#known.get(nameKey(row.leader));
    if (known) return known;
    if (isId('leader', row.leader)) return named(row.leader, row);
    if (slug(row.leader) === '') throw new Error(`leader: expected a name, found "${row.leader}"`);
    if (this.#isPartial(row.leader)) return this.#unresolved(row);
    const person = { id: `leader/${slug(row.leader)}`, name: row.leader, aliases: row.aliases };
    if (!represents?.startsWith('country/')) return person;
    this.#refuseNamesake(person, represents);
    return { ...person, country: represents };
  }

  /** A word alone, in a script that parts names by spaces. */
  #isPartial(name: string): boolean {
    return (!/\s/.test(name) && /\p{Script=Latin}/u.test(name)) || this.#partial.has(nameKey(name));
  }

  #refuseNamesake({ id, name }: Person, represents: Id): void {
    const first = this.#countries.get(id) ?? represents;
    this.#countries.set(id, first);
    if (first !== represents)
      throw new Error(
        `leader: expected "${name}" for ${first}, as further up; found ${represents}. Where it is one person, list it under \`leaders\` of a mapping file; where it is another, give an id such as ${id}-2`,
      );
  }

  #unresolved({ leader, when, keptApartBy: { country, office } }: TidyRow): Person {
    const where = (countryId(country) ?? country).replace(/^country\//, '');
    const key = [leader, office, where].map(slug).join('/');
    const [from, to] = [when?.earliest ?? when?.latest, when?.latest ?? when?.earliest];
    const what = [office, where.toUpperCase()].filter((part) => part !== '').join(', ');
    const years = from && to ? this.#career(key, from, to) : `leader/${key}/undated`;
    return { id: years, name: leader, aliases: [], unresolved: what };
  }

  #career(key: string, from: Day, to: Day): Id {
    const careers = this.#careers.get(key) ?? [];
    this.#careers.set(key, careers);
    for (const career of careers) {
      const joined = { from: from < career.from ? from : career.from, to: to > career.to ? to : career.to };
      if (joined.to <= yearsAfter(joined.from, this.#years)) return Object.assign(career, joined).id;
    }
    const begun = { id: `leader/${key}/${from.slice(0, 4)}`, from, to };
    careers.push(begun);
    return begun.id;
  }
}

/** An id is no name, and what is not stated is not made up. */
function named(id: Id, { aliases: [name, ...aliases] }: TidyRow): Person {
  if (name === undefined)
    throw new Error(
      `aliases: expected the name of ${id} first, found none; or list it under \`leaders\` of a mapping file`,
    );
  return { id, name, aliases };
}

function yearsAfter(day: Day, years: number): Day {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}

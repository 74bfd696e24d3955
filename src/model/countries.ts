import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { formerNames, historicalCountries } from './historical-countries.ts';
import { nameKey, nearestNames } from './names.ts';
import { Problem } from './problem.ts';

/**
 * A country by ISO 3166-1: `code` alpha-2, `alpha3`, `numeric` (three digits), `name` in English. A `historical` one
 * is a state that is no more: its `code` is the four letters of ISO 3166-3, its other codes are those that it had.
 * Kosovo's codes (XK, XKK, 983) are user-assigned: in wide use, but none that ISO gave.
 */
export type Country = {
  id: string;
  code: string;
  alpha3: string;
  numeric: string;
  name: string;
  historical: boolean;
};

countries.registerLocale(english);

/** Short names that people use, where the table's first one is longer or older. */
const shortNames: Readonly<Record<string, string>> = {
  RU: 'Russia', US: 'United States', GB: 'United Kingdom', IR: 'Iran', SY: 'Syria', CZ: 'Czechia', VA: 'Vatican City',
  LA: 'Laos', MD: 'Moldova', PS: 'Palestine', TW: 'Taiwan', TZ: 'Tanzania', BN: 'Brunei', FM: 'Micronesia', CN: 'China',
}; // prettier-ignore

/** Names in use that the table does not hold. */
const moreNames: Readonly<Record<string, string>> = {
  Britain: 'GB', England: 'GB', America: 'US', Holland: 'NL', 'Ivory Coast': 'CI', 'Cape Verde': 'CV', XKX: 'XK',
}; // prettier-ignore

const codesByName = nameTable();

const historicalByName = historicalTable();

/**
 * The country of an ISO code (alpha-2, alpha-3, numeric; of a historical one ISO 3166-3 too), an id (`country/fi`) or
 * an English name; else null. What means a present country is never taken for a past one.
 */
export function findCountry(text: string): Country | null {
  const bare = text.trim().replace(/^country\//i, '');
  const asCode = isCode(bare) ? countries.toAlpha2(bare.toUpperCase()) : undefined;
  const code = asCode ?? codesByName.get(nameKey(bare));
  if (code !== undefined && countries.isValid(code)) return countryOf(code);
  return historicalByName.get(nameKey(bare)) ?? null;
}

/** As `findCountry`, but an unknown one is UNKNOWN_NAME with the nearest names. */
export function readCountry(text: string): Country {
  const country = findCountry(text);
  if (country) return country;
  const nearest = nearestNames(text, countryNames());
  throw new Problem(
    'UNKNOWN_NAME',
    `Expected a country, as an ISO 3166 code or an English name; found ${JSON.stringify(text)}.${didYouMean(nearest)}`,
    { found: text, nearest },
  );
}

/** The end of a sentence about an unknown name; empty where nothing is near. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
}

function countryOf(code: string): Country {
  return {
    id: `country/${code.toLowerCase()}`,
    code,
    alpha3: countries.alpha2ToAlpha3(code) ?? '',
    numeric: countries.alpha2ToNumeric(code) ?? '',
    name: shortNames[code] ?? countries.getName(code, 'en') ?? code,
    historical: false,
  };
}

/** A two-letter name such as "UK" is a code only where ISO gave it away. */
function isCode(text: string): boolean {
  return /^[a-z]{2}$/i.test(text) ? countries.isValid(text.toUpperCase()) : /^([a-z]{3}|\d{3})$/i.test(text);
}

/** Names to codes, without those that two countries share ("Congo"): a guess is worse than a question. */
function nameTable(): ReadonlyMap<string, string> {
  return unshared([
    ...Object.entries(countries.getNames('en', { select: 'all' })).flatMap(([code, names]) =>
      names.map((name): [string, string] => [name, code]),
    ),
    ...Object.entries(shortNames).map(([code, name]): [string, string] => [name, code]),
    ...Object.entries(moreNames),
    ...Object.entries(formerNames).flatMap(([code, names]) =>
      names.map((name): [string, string] => [name, code]),
    ),
  ]);
}

/** Every English name that means one country, as its key (`nameKey`), with that country; to find them in a text. */
export function countriesByKey(): ReadonlyMap<string, Country> {
  return new Map([...codesByName].map(([key, code]) => [key, countryOf(code)]));
}

/** As `nameTable`, of what names or codes a historical country: "CS" was the code of two. */
function historicalTable(): ReadonlyMap<string, Country> {
  return unshared(
    historicalCountries.flatMap(({ alpha2, aliases, ...codes }) => {
      const country: Country = { id: `country/${codes.code.toLowerCase()}`, ...codes, historical: true };
      return [...Object.values(codes), alpha2, ...aliases].map((name): [string, Country] => [name, country]);
    }),
  );
}

function unshared<T>(named: readonly [name: string, meant: T][]): ReadonlyMap<string, T> {
  const byKey = Map.groupBy(named, ([name]) => nameKey(name));
  return new Map(
    [...byKey].flatMap(([key, all]): [string, T][] => {
      const [meant, ...others] = new Set(all.map(([, each]) => each));
      return meant !== undefined && others.length === 0 ? [[key, meant]] : [];
    }),
  );
}

/** The English names of all countries, past ones too, to suggest the nearest to one that is unknown. */
export function countryNames(): string[] {
  return [
    ...Object.keys(countries.getAlpha2Codes()).map((code) => countryOf(code).name),
    ...historicalCountries.map(({ name }) => name),
  ];
}

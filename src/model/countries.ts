import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { nameKey, nearestNames } from './names.ts';
import { Problem } from './problem.ts';

/** A country by ISO 3166-1: `code` alpha-2, `alpha3`, `numeric` (three digits), `name` in English. */
export type Country = { id: string; code: string; alpha3: string; numeric: string; name: string };

countries.registerLocale(english);

/** Short names that people use, where the table's first one is longer or older. */
const shortNames: Readonly<Record<string, string>> = {
  RU: 'Russia', US: 'United States', GB: 'United Kingdom', IR: 'Iran', SY: 'Syria', CZ: 'Czechia', VA: 'Vatican City',
  LA: 'Laos', MD: 'Moldova', PS: 'Palestine', TW: 'Taiwan', TZ: 'Tanzania', BN: 'Brunei', FM: 'Micronesia', CN: 'China',
}; // prettier-ignore

/** Names in use that the table does not hold. */
const moreNames: Readonly<Record<string, string>> = {
  Britain: 'GB', England: 'GB', America: 'US', Holland: 'NL', Burma: 'MM', 'Ivory Coast': 'CI', 'Cape Verde': 'CV',
}; // prettier-ignore

const codesByName = nameTable();

/** The country of an ISO code (alpha-2, alpha-3, numeric), an id (`country/fi`) or an English name; else null. */
export function findCountry(text: string): Country | null {
  const bare = text.trim().replace(/^country\//i, '');
  const asCode = isCode(bare) ? countries.toAlpha2(bare.toUpperCase()) : undefined;
  const code = asCode ?? codesByName.get(nameKey(bare));
  return code !== undefined && countries.isValid(code) ? countryOf(code) : null;
}

/** As `findCountry`, but an unknown one is UNKNOWN_NAME with the nearest names. */
export function readCountry(text: string): Country {
  const country = findCountry(text);
  if (country) return country;
  const nearest = nearestNames(text, countryNames());
  throw new Problem(
    'UNKNOWN_NAME',
    `Expected a country, as an ISO 3166-1 code or an English name; found ${JSON.stringify(text)}.${didYouMean(nearest)}`,
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
  };
}

/** A two-letter name such as "UK" is a code only where ISO gave it away. */
function isCode(text: string): boolean {
  return /^[a-z]{2}$/i.test(text) ? countries.isValid(text.toUpperCase()) : /^([a-z]{3}|\d{3})$/i.test(text);
}

/** Names to codes, without those that two countries share ("Congo"): a guess is worse than a question. */
function nameTable(): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  const add = (name: string, code: string): void => {
    const key = nameKey(name);
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  };
  for (const [code, names] of Object.entries(countries.getNames('en', { select: 'all' })))
    for (const name of names) add(name, code);
  for (const [code, name] of Object.entries(shortNames)) add(name, code);
  for (const [name, code] of Object.entries(moreNames)) add(name, code);
  return new Map([...codes].flatMap(([key, shared]) => (shared.size === 1 ? [[key, [...shared][0]!]] : [])));
}

/** The English names of all countries, to suggest the nearest to one that is unknown. */
export function countryNames(): string[] {
  return Object.keys(countries.getAlpha2Codes()).map((code) => countryOf(code).name);
}

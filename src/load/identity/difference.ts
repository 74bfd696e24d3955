import { nameKey } from '../../model/names.ts';
import type { Claim } from '../../model/words.ts';

/** How a leader differs from the one that others state under the same id; null where a name and a country may fit. */
export function differenceOf(mine: Claim, theirs: readonly Claim[]): string | null {
  const others = theirs.filter((claim) => claim.kind === 'leader');
  if (mine.kind !== 'leader' || others.length === 0) return null;
  const users = sourcesOf(others);
  const names = others.flatMap(({ values }) => spellings(values));
  const keys = new Set(names.map(nameKey));
  if (!spellings(mine.values).some((name) => keys.has(nameKey(name)))) {
    const found = [...new Set(names)].join(', ');
    return `expected a name that this id has in other sources; found "${mine.values.name}", while ${users} has ${found}`;
  }
  const ours = mine.values.countries ?? [];
  const countries = [...new Set(others.flatMap(({ values }) => values.countries ?? []))].sort();
  if (ours.length === 0 || countries.length === 0 || ours.some((country) => countries.includes(country)))
    return null;
  return `expected somebody of ${countries.join(', ')}, as in ${users}; found somebody of ${ours.join(', ')}`;
}

/** The sources that make claims, as a list to read. */
export function sourcesOf(claims: readonly Claim[]): string {
  return [...new Set(claims.map(({ source }) => source))].sort().join(', ');
}

function spellings({ name, aliases, shortNames }: Extract<Claim, { kind: 'leader' }>['values']): string[] {
  return [name, ...aliases, ...shortNames];
}

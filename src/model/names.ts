import { closest, distance } from 'fastest-levenshtein';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th',
}; // prettier-ignore

/**
 * The form under which a name is looked up: without case, accents, apostrophes and the kind of dash or space,
 * in any script. Two spellings with one key are the same name.
 */
export function nameKey(name: string): string {
  // Most names by far: all that follows would leave them as they are.
  if (/^[a-z0-9]+( [a-z0-9]+)*$/i.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[øđðłħıæœßþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’ʼ`´.]/g, '')
    .replace(/[\s\p{Dash_Punctuation}_]+/gu, ' ')
    .trim();
}

/** Up to three of the known names that a mistyped one may have meant, best first; never a basis for deciding. */
export function nearestNames(found: string, known: readonly string[]): string[] {
  const key = nameKey(found);
  const near = [...new Set(known)]
    .map((name) => ({ name, apart: apartness(key, nameKey(name)) }))
    .filter(({ apart }) => apart <= 0.5)
    .sort((a, b) => a.apart - b.apart || (a.name < b.name ? -1 : 1));
  return near.slice(0, 3).map(({ name }) => name);
}

/** Share of letters to change, 0 (same) to 1; a family name alone is compared with each word of a full one. */
function apartness(key: string, known: string): number {
  const words = known.split(' ');
  const nearest = closest(key, [known, ...words]);
  return distance(key, nearest) / Math.max(key.length, nearest.length, 1);
}

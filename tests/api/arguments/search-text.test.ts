import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';
import { readSought } from '../../../src/api/arguments/search-text.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'с', '1'), minLength: 1, maxLength: 6 });

/** Whether one letter changed, added or left out, or two neighbours exchanged, make one word of the other. */
function oneTypo(a: string, b: string): boolean {
  const swapped = Array.from(a).map(
    (letter, at) => a.slice(0, at) + (a[at + 1] ?? '') + letter + a.slice(at + 2),
  );
  return distance(a, b) <= 1 || swapped.includes(b);
}

it('forgives one typo in a word of three letters or more, wherever the word stands in a spelling', () => {
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1, maxLength: 3 }), (sought, spelling) => {
      const typo = readSought(sought).words[0]?.typo;
      if (sought.length < 3) expect(typo).toBeNull();
      else
        expect(new RegExp(`^${typo}$`, 'u').test(spelling.join(' '))).toBe(
          spelling.some((each) => oneTypo(sought, each)),
        );
    }),
    { numRuns: 3000 },
  );
});

it('asks the index with letters and digits alone', () => {
  const { query, key } = readSought('NOT "O’Neil-ß" AND *x* (Ø:1)');
  expect(key).toBe('not oneil ss and x o 1');
  expect(query.replace(/\^[84]| OR | AND |~1|[()*]/g, '')).toMatch(/^[a-z0-9]+$/);
});

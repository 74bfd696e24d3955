import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkTokens, readTokens } from '../../../src/service/access/tokens.ts';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

it('a token is known by its hash, under the name beside it', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[\w.@-]{1,20}$/), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(names, fc.string({ minLength: 1 }), (of, other) => {
      const tokens = of.map((name) => ({ name, token: `${name} has this` }));
      const check = checkTokens(
        readTokens(tokens.map(({ name, token }) => `${name}:${hashOf(token)}`).join(','))!,
      );
      for (const { name, token } of tokens) expect(check(token)).toBe(name);
      expect(check(other)).toBe(tokens.find(({ token }) => token === other)?.name ?? null);
    }),
  );
});

it('a list may be lines with comments', () => {
  const text = `# who may ask\n a:${hashOf('x')} # since May\n\nb:${hashOf('y').toUpperCase()}\n`;
  expect(readTokens(text)!.map(({ name }) => name)).toEqual(['a', 'b']);
});

it.each([
  '',
  '#',
  'a',
  'secret',
  `a:${'0'.repeat(63)}`,
  `a b:${'0'.repeat(64)}`,
  `a:${'0'.repeat(64)},b`,
  `:${'0'.repeat(64)}`,
])('what is no name and hash is none: %s', (text) => {
  expect(readTokens(text)).toBeNull();
});

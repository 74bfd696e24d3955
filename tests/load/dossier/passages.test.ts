import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/load/dossier/article.ts';
import { parseDossier } from '../../../src/load/dossier/parse.ts';
import { resolveDossier, type Account } from '../../../src/load/dossier/resolve.ts';
import { messageOf } from '../../../src/model/problem.ts';

const file = 'tests/articles/first-harbour-talks.yaml';
const dossier = await readFile(file);
const text = await readFile('tests/articles/first-harbour-talks.txt', 'utf8');

function against(article: string): Account {
  return resolveDossier(parseDossier(file, dossier), articleOf(Buffer.from(article)));
}

function faultsOf(article: string): string[] {
  try {
    against(article);
    return [];
  } catch (thrown) {
    return messageOf(thrown).split('\n');
  }
}

describe('with the article at hand', () => {
  it('every citation is checked and comes with its words', () => {
    const { passages } = against(text);
    expect(passages).toHaveLength(11);
    for (const { checked, text: words } of passages) {
      expect(checked).toBe(true);
      expect(text).toContain(words);
    }
  });

  it('offsets count code points: a fish beyond the first plane is one', () => {
    const at = against(text).passages.find(({ text: words }) => words?.includes('Rusk keeps'));
    expect(at).toMatchObject({ start: 569, end: 634, text: expect.stringMatching(/^🐟 Rusk .*Dal\.$/u) });
    expect(text.indexOf('Dal.', 600) + 'Dal.'.length).toBe(635);
  });

  it('one changed byte is refused, with line, both fingerprints and the facts that are hit', () => {
    const faults = faultsOf(text.replace('down together', 'down together'.replace('w', 'W')));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /^tests\/articles\/first-harbour-talks\.yaml:17:\d+ passages\.bergen: expected characters 228 to 291 to have SHA-256 2ff8908a\w+, found [0-9a-f]{64}; cited by meeting\/2031-03-bergen-talks$/,
    );
  });

  it('words that have only moved are refused with their new offsets', () => {
    const faults = faultsOf(`By our reporter. ${text}`);
    expect(faults).toHaveLength(11);
    expect(faults[0]).toContain('the same words now stand at 68 to 105');
  });

  it('a change where nothing is cited is refused by the digest of the whole', () => {
    const faults = faultsOf(text.replace('Two capitals', 'Two Capitals'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(
      /source\.sha256: expected the article's SHA-256, 925bec26\w+; found a text with/,
    );
  });

  it.each([
    ['an accent taken apart', (article: string) => article.normalize('NFD')],
    ['another line end', (article: string) => article.replace('\n', '\r\n')],
    ['a byte order mark', (article: string) => `\ufeff${article}`],
    ['a shorter text', (article: string) => article.slice(0, 300)],
  ])('%s is another text', (_, change) => {
    expect(faultsOf(change(text))).not.toEqual([]);
  });
});

describe('without the article', () => {
  it('citations are taken as they are, and none counts as checked', () => {
    const { passages } = resolveDossier(parseDossier(file, dossier), null);
    expect(passages).toHaveLength(11);
    expect(passages.every(({ checked, text: words }) => !checked && words === null)).toBe(true);
  });
});

describe('a quote', () => {
  const quoting = (passage: string, article: string | null): Account => {
    const written = dossier.toString().replace(/^ {2}call: .*$/m, `  call: ${passage}`);
    return resolveDossier(
      parseDossier(file, Buffer.from(written)),
      article === null ? null : articleOf(Buffer.from(article)),
    );
  };

  it('is placed in the article', () => {
    const { passages } = quoting(`{ quote: 'Rusk keeps the League' }`, text);
    expect(passages.find(({ start }) => start === 571)).toMatchObject({ end: 592, checked: true });
  });

  it.each([
    [`{ quote: 'no such words' }`, text, 'expected the quote in the article, occurrence 1; found it 0 times'],
    [`{ quote: 'Bergen' }`, text, 'expected a quote that stands once, or `occurrence:`; found it 2 times'],
    [`{ quote: 'Bergen', occurrence: 3 }`, text, 'occurrence 3; found it 2 times'],
    [`{ quote: 'Bergen' }`, null, 'or the article at hand (--texts DIR) to place the quote; found neither'],
  ])('%s that cannot be placed is refused', (passage, article, message) => {
    expect(() => quoting(passage, article)).toThrow(message);
  });

  it('of several is placed by its occurrence', () => {
    const { passages } = quoting(`{ quote: 'Bergen', occurrence: 2 }`, text);
    expect(passages.map(({ text: words }) => words)).toContain('Bergen');
  });
});

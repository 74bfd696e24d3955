import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { articleOf, fingerprint, span } from '../../../src/load/dossier/article.ts';
import { parseDossier } from '../../../src/load/dossier/parse.ts';
import { resolveDossier } from '../../../src/load/dossier/resolve.ts';
import { draftDossier } from '../../../src/load/draft/draft-dossier.ts';
import { knownNames } from '../../../src/load/draft/known-names.ts';
import { sentencesOf } from '../../../src/load/draft/sentences.ts';
import { skeletonOf } from '../../../src/load/draft/skeleton.ts';
import { sourceOf } from '../../../src/load/draft/source-of.ts';
import { messageOf } from '../../../src/model/problem.ts';
import { invented } from '../../support/dossiers.ts';

const known = knownNames(
  await Promise.all(invented.map(async (file) => parseDossier(file, await readFile(file)).dossier)),
);
const draft = (text: string, published: string | null = '2031-03-05') =>
  draftDossier(articleOf(Buffer.from(text)), sourceOf('2031-03-05-talks.txt'), published, known);

describe('the sentences of a text', () => {
  it('go on after titles, initials and months, and end with the line', () => {
    const text = 'Mr. Rusk met J. D. Dal on Aug. 18. He left.\n\nHeading\n🐟 “Yes,” he said.  \n';
    expect(sentencesOf(text).map((sentence) => [sentence.text, sentence.line])).toEqual([
      ['Mr. Rusk met J. D. Dal on Aug. 18.', 1],
      ['He left.', 1],
      ['Heading', 3],
      ['🐟 “Yes,” he said.', 4],
    ]);
  });

  it('stand where they say, in code points, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const article = { points: Array.from(text), sha256: '' };
        let last = 0;
        for (const { start, end, text: words } of sentencesOf(text)) {
          expect(span(article, start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a skeleton', () => {
  it.each(invented.map((file) => file.replace('.yaml', '.txt')))(
    'of %s is a dossier whose passages stand, whose every entry is unconfirmed, without a sentence',
    async (file) => {
      const bytes = await readFile(file);
      const article = articleOf(bytes);
      const text = skeletonOf(
        draftDossier(article, sourceOf(file), '2031-03-05', known),
        '../dossier.schema.json',
      );
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/dossier\.schema\.json\n/);
      const parsed = parseDossier('d.yaml', Buffer.from(text));
      const { leaders, organizations, offices } = parsed.dossier;
      for (const entry of [...leaders, ...organizations, ...offices]) expect(entry.unconfirmed).toBe(true);
      expect(leaders.length).toBeGreaterThan(0);
      for (const leader of leaders) expect(leader.known).toBe(true);
      const { claims, unconfirmed } = resolveDossier(parsed, article);
      expect(claims).toEqual([]);
      expect(unconfirmed).toHaveLength(leaders.length + organizations.length + offices.length);
      for (const sentence of sentencesOf(bytes.toString()))
        if (sentence.text.length > 40) expect(text).not.toContain(sentence.text);
    },
  );

  it('loads once all that it proposes is confirmed: its references hold', async () => {
    const bytes = await readFile(invented[0].replace('.yaml', '.txt'));
    const text = skeletonOf(
      draftDossier(articleOf(bytes), sourceOf('first-harbour-talks.txt'), '2031-03-05', known),
      'x',
    );
    const confirmed = text.replaceAll('unconfirmed: true', 'unconfirmed: false');
    const account = resolveDossier(parseDossier('d.yaml', Buffer.from(confirmed)), articleOf(bytes));
    expect(account.unconfirmed).toEqual([]);
    expect(account.claims.length).toBeGreaterThan(3);
  });

  it('names what was found, by sentence', () => {
    const { dossier } = draft('Nothing here.\nRusk met Dal in Finland on Monday. Finland agreed.');
    expect(dossier.passages['s2']).toEqual({
      start: 14,
      end: 48,
      sha256: fingerprint('Rusk met Dal in Finland on Monday.'),
    });
    expect(dossier.suggestions).toMatchObject({
      dates: [{ words: 'on Monday', edtf: '2031-03-03', against: '2031-03-05', evidence: ['s2'] }],
      countries: [{ country: 'Finland', evidence: ['s2', 's3'] }],
    });
  });

  it('without a day of publication suggests the dates that are written in full, and is refused until it is filled in', () => {
    const drafted = draft('They met on Monday, not on 3 March 2031.', null);
    expect(drafted.dossier.suggestions?.dates).toEqual([
      { words: 'on 3 March 2031', edtf: '2031-03-03', evidence: ['s1'] },
    ]);
    const text = skeletonOf(drafted, 'x');
    expect(text).toMatch(/published: YYYY-MM-DD # FILL IN/);
    expect(() => parseDossier('d.yaml', Buffer.from(text))).toThrow(
      /^d\.yaml:\d+:\d+ source\.published: expected a day that exists, as YYYY-MM-DD; found "YYYY-MM-DD"$/,
    );
  });

  it('of more sentences than an article has is refused', () => {
    expect(() => draft('Yes.\n'.repeat(5001))).toThrow('at most 5000 sentences; found 5001');
  });
});

describe('the name of a file', () => {
  it.each([
    ['a/2031-03-05-harbour-talks.txt', 'source/2031-03-05-harbour-talks', 'Harbour talks', '2031-03-05'],
    ['2031-13-05 Möte_i Ålesund.txt', 'source/2031-13-05-mote-i-alesund', '2031 13 05 mote i alesund', null],
    ['2031-03-05.txt', 'source/2031-03-05', 'Article of 2031-03-05', '2031-03-05'],
  ])('%s gives id, title and day', (file, id, title, published) => {
    expect(sourceOf(file)).toEqual({ id, title, published });
  });

  it.each(['статья.txt', '....txt', '/', `${'x'.repeat(300)}.txt`])('%s gives none, and says so', (file) => {
    let said = '';
    try {
      sourceOf(file);
    } catch (thrown) {
      said = messageOf(thrown);
    }
    expect(said).toMatch(/^Expected the article's file to have a name .*; found .*Rename it\.$/);
  });
});

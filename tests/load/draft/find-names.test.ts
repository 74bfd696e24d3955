import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/load/dossier/parse.ts';
import { findNames, findRanks } from '../../../src/load/draft/find-names.ts';
import { knownNames } from '../../../src/load/draft/known-names.ts';

const fingerprint = 'a'.repeat(64);
const dossier = (file: string, rest: string) =>
  parseDossier(
    file,
    Buffer.from(`dossier: 1
source: { id: source/s, title: T, published: 2031-03-05, sha256: ${fingerprint} }
passages: { p: { start: 0, end: 1, sha256: ${fingerprint} } }
${rest}`),
  ).dossier;

const known = knownNames([
  dossier(
    'one.yaml',
    `offices:
  - { id: office/president-of-norway, title: President of Norway, of: Norway, evidence: [p] }
leaders:
  - id: leader/maria-von-der-aa
    name: Maria von der Aa
    aliases: [J. D. Aa]
    shortNames: [Aa, von der Aa]
    evidence: [p]
    holds: [{ office: President of Norway, evidence: [p] }]
  - { id: leader/ines-rusk, name: Inés Rusk, shortNames: [Rusk], evidence: [p] }
  - { id: leader/hidden, name: Hidden Person, unconfirmed: true, evidence: [p] }
  - { id: leader/may, name: May Day, shortNames: [May], evidence: [p] }`,
  ),
  dossier(
    'two.yaml',
    `leaders: [{ id: leader/otto-rusk, name: Otto Rusk, shortNames: [Rusk], evidence: [p] }]`,
  ),
]);

const found = (sentence: string): string[] =>
  findNames(sentence, known).map(({ words, ids }) => `${words}: ${ids.join(' or ')}`);

describe('known names in a sentence', () => {
  it.each([
    ['the longest first', 'Maria von der Aa spoke.', ['Maria von der Aa: leader/maria-von-der-aa']],
    [
      'by their aliases, with or without dots',
      'J. D. Aa, J D Aa',
      ['J. D. Aa: leader/maria-von-der-aa', 'J D Aa: leader/maria-von-der-aa'],
    ],
    [
      'without regard to accents and case',
      'INES RUSK, Ines Rusk',
      ['INES RUSK: leader/ines-rusk', 'Ines Rusk: leader/ines-rusk'],
    ],
    ['in the possessive', 'Inés Rusk’s envoy', ['Inés Rusk: leader/ines-rusk']],
    ['at word borders alone', 'Ruskin and the Aachen team', []],
    ['not across a comma', 'Maria von der, Aa', ['Aa: leader/maria-von-der-aa']],
    [
      'with every candidate where they are ambiguous',
      'Rusk left.',
      ['Rusk: leader/ines-rusk or leader/otto-rusk'],
    ],
    [
      'as countries',
      'Finland, the U.S. and the United Kingdom',
      ['Finland: country/fi', 'U.S.: country/us', 'United Kingdom: country/gb'],
    ],
    ['not as pronouns, dishes or verbs', 'Us they told that they may eat turkey in china; they told us.', []],
    ['not where nobody confirmed them', 'Hidden Person came.', []],
    [
      'as offices, whose country is then not found by itself',
      'the president of Norway',
      ['president of Norway: office/president-of-norway'],
    ],
  ])('are found %s', (_, sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  it('bring the office of whom they name where its rank stands beside them', () => {
    const ranks = (sentence: string) => findRanks(sentence, ['leader/maria-von-der-aa'], known);
    expect(ranks('Norwegian President Maria von der Aa')).toEqual([
      { leader: 'leader/maria-von-der-aa', office: 'office/president-of-norway' },
    ]);
    expect(ranks('the presidential guest Maria von der Aa')).toEqual([]);
  });
});

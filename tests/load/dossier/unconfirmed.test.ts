import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseDossier } from '../../../src/load/dossier/parse.ts';
import { resolveDossier, type DossierAccount } from '../../../src/load/dossier/resolve.ts';
import { messageOf } from '../../../src/model/problem.ts';

const written = await readFile('tests/articles/first-harbour-talks.yaml', 'utf8');

type Entry = Record<string, unknown>;
type Written = Record<string, Entry[]>;

function read(text: string): DossierAccount {
  return resolveDossier(parseDossier('d.yaml', Buffer.from(text)), null);
}

function faultsOf(text: string): string[] {
  try {
    read(text);
    return [];
  } catch (thrown) {
    return messageOf(thrown).split('\n');
  }
}

/** The dossier with changes, as YAML. */
function changed(change: (dossier: Written) => void): string {
  const dossier = parse(written) as Written;
  change(dossier);
  return stringify(dossier);
}

describe('an unconfirmed entry', () => {
  it('does not load, nor do passages that it alone cites, and all others do', () => {
    const whole = read(written);
    const without = read(changed(({ statements }) => (statements![0]!['unconfirmed'] = true)));
    const left = whole.claims.filter(({ fact }) => !without.claims.some((claim) => claim.fact === fact));
    expect(left.map(({ kind }) => kind)).toEqual(['statement']);
    const cited = new Set(without.claims.flatMap(({ passages }) => passages));
    for (const { id } of without.passages)
      expect(
        cited.has(id) ||
          without.claims.some(
            (claim) =>
              claim.kind === 'meeting' &&
              claim.values.participants.some(({ passages }) => passages.includes(id)),
          ),
      ).toBe(true);
  });

  it('is listed with its place, and a mark that is false is none', () => {
    const text = changed(({ statements }) => (statements![0]!['unconfirmed'] = true));
    expect(read(text).unconfirmed).toEqual([
      {
        place: expect.stringMatching(/^d\.yaml:\d+:\d+$/),
        entry: expect.stringMatching(/^statements\.0 statement\//),
      },
    ]);
    const confirmed = read(text.replace('unconfirmed: true', 'unconfirmed: false'));
    expect(confirmed.unconfirmed).toEqual([]);
    expect(confirmed.claims).toEqual(read(written).claims);
  });

  it('to which a confirmed one refers is a problem, with both places', () => {
    const faults = faultsOf(changed(({ leaders }) => (leaders![0]!['unconfirmed'] = true)));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults)
      expect(fault).toMatch(
        /^d\.yaml:\d+:\d+ \S+: expected what is confirmed, found leader\/\S+, which is not \(d\.yaml:\d+:\d+\)/,
      );
  });

  it('among participants is a problem where their list is said to be complete', () => {
    const text = (complete: boolean): string =>
      changed(({ meetings }) => {
        (meetings![0]!['participants'] as Entry[])[0]!['unconfirmed'] = true;
        meetings![0]!['participantsComplete'] = complete;
      });
    expect(faultsOf(text(true))).toEqual([
      expect.stringMatching(
        /meetings\.0\.participantsComplete: expected every participant confirmed .* found 1 unconfirmed/,
      ),
    ]);
    expect(faultsOf(text(false))).toEqual([]);
  });

  it('never states a fact, whichever entries are marked', () => {
    const sections = ['organizations', 'offices', 'leaders', 'meetings', 'statements'] as const;
    const count = sections.reduce((sum, section) => sum + (parse(written) as Written)[section]!.length, 0);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: count, maxLength: count }), (marks) => {
        const marked: string[] = [];
        let at = 0;
        const text = changed((dossier) => {
          for (const entry of sections.flatMap((section) => dossier[section]!))
            if (marks[at++]) {
              entry['unconfirmed'] = true;
              marked.push(String(entry['id']));
            }
        });
        if (faultsOf(text).length > 0) return;
        const { claims, unconfirmed } = read(text);
        expect(unconfirmed).toHaveLength(marked.length);
        const stated = JSON.stringify(claims);
        for (const id of marked) expect(stated).not.toContain(JSON.stringify(id));
      }),
      { numRuns: 50 },
    );
  });
});

it('suggestions never load', () => {
  const text = `${written}
suggestions:
  dates: [{ words: on Monday, edtf: 2031-03-03, against: 2031-03-05, evidence: [bergen] }]
  countries: [{ country: Norway, evidence: [bergen] }]
  ambiguous: [{ words: Rusk, candidates: [leader/a, leader/b], evidence: [bergen] }]
`;
  expect(read(text)).toEqual(read(written));
});

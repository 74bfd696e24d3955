import { describe, expect, it } from 'vitest';
import { parseAsFarAsCan } from '../../../src/load/dossier/parse.ts';
import { resolveDossier, type Account } from '../../../src/load/dossier/resolve.ts';
import { messageOf } from '../../../src/model/problem.ts';

const sha256 = 'a'.repeat(64);

/** A dossier whose sections are given as YAML, beside those that they refer to. */
function resolve(sections: string): Account {
  const text = `dossier: 1
source: { id: source/s, title: T, published: 2031-03-05, sha256: ${sha256} }
passages:
  p: { start: 0, end: 5, sha256: ${sha256} }
  q: { start: 6, end: 9, sha256: ${sha256} }
organizations: [{ id: organization/league, name: Northern League, shortNames: [League], evidence: [p] }]
offices:
  - { id: office/head-of-league, title: Head of the League, of: League, evidence: [p] }
  - { id: office/king-of-norway, title: King of Norway, of: Norway, evidence: [p] }
${sections}
`;
  return resolveDossier(parseAsFarAsCan('d.yaml', Buffer.from(text)), null);
}

const leaders = `leaders:
  - { id: leader/ana, name: Ana Kortéz, shortNames: [Kortez], evidence: [p] }
  - { id: leader/bo, name: Bo Dal, shortNames: [Dal], evidence: [p] }
`;

function claimsOf(account: Account, kind: string) {
  return account.claims.filter((claim) => claim.kind === kind);
}

describe('a resolved dossier', () => {
  it('has ids for names, without regard to case and accents', () => {
    const account = resolve(`${leaders}meetings:
  - { id: meeting/m, participants: [{ leader: ana kortez, evidence: [q] }, { leader: DAL, evidence: [q] }], evidence: [p] }`);
    expect(claimsOf(account, 'meeting')[0]).toMatchObject({
      source: 'source/s',
      published: '2031-03-05',
      fact: 'meeting/m',
      passages: ['passage/s/0-5'],
      values: {
        participants: [
          { leader: 'leader/ana', passages: ['passage/s/6-9'] },
          { leader: 'leader/bo', passages: ['passage/s/6-9'] },
        ],
      },
    });
  });

  it('has for each office held what the leader then represents', () => {
    const account = resolve(`${leaders}meetings:
  - id: meeting/m
    participants:
      - { leader: Kortez, office: King of Norway, evidence: [p] }
      - { leader: Dal, office: Head of the League, evidence: [p] }
    evidence: [p]`);
    expect(claimsOf(account, 'meeting')[0]).toMatchObject({
      values: {
        participants: [{ represents: 'country/no' }, { represents: 'organization/league' }],
      },
    });
  });

  it('attests a tenure on the day the source was published, where it names no other', () => {
    const account = resolve(`leaders:
  - id: leader/ana
    name: Ana
    evidence: [p]
    holds:
      - { office: King of Norway, evidence: [p] }
      - { office: King of Norway, term: 2, from: 2030, attested: [2031-01-01], evidence: [p] }`);
    expect(claimsOf(account, 'tenure').map(({ fact, values }) => ({ fact, ...values }))).toMatchObject([
      { fact: 'tenure/ana/king-of-norway', attested: ['2031-03-05'] },
      { fact: 'tenure/ana/king-of-norway/2', from: '2030', attested: ['2031-01-01'] },
    ]);
  });

  it('keeps a relative date with its words and the day they were resolved against', () => {
    const account = resolve(`meetings:
  - { id: meeting/m, date: { edtf: '2031-03-03?', words: Monday, against: 2031-03-05 }, evidence: [p] }`);
    expect(claimsOf(account, 'meeting')[0]!.values).toMatchObject({
      date: { edtf: '2031-03-03?', words: 'Monday', against: '2031-03-05' },
    });
  });

  it('lets a country, an organization or a leader speak', () => {
    const account = resolve(`${leaders}meetings: [{ id: meeting/m, evidence: [p] }]
statements:
  - { id: statement/a, speaker: Norway, meeting: meeting/m, stance: CONDITIONS, summary: S, evidence: [p] }
  - { id: statement/b, speaker: League, meeting: meeting/m, stance: DENIES, summary: S, evidence: [p] }
  - { id: statement/c, speaker: Dal, meeting: meeting/m, stance: PROPOSES, summary: S, evidence: [p] }`);
    expect(claimsOf(account, 'statement').map(({ values }) => values)).toMatchObject([
      { speaker: 'country/no' },
      { speaker: 'organization/league' },
      { speaker: 'leader/bo' },
    ]);
  });
});

describe('a dossier that does not resolve', () => {
  const fault = (sections: string): string => {
    try {
      resolve(sections);
      return 'no fault';
    } catch (thrown) {
      return messageOf(thrown);
    }
  };

  it.each([
    [
      'an unknown leader',
      `${leaders}meetings: [{ id: meeting/m, participants: [{ leader: Kortes, evidence: [p] }], evidence: [p] }]`,
      'd.yaml:13:54 meetings.0.participants.0.leader: expected a leader that this dossier describes, found "Kortes"; nearest: Ana Kortéz, Kortez',
    ],
    [
      'an unknown country',
      'meetings: [{ id: meeting/m, place: { country: Norwey }, evidence: [p] }]',
      'd.yaml:10:47 meetings.0.place.country: expected a country by its ISO 3166 code or English name, found "Norwey"; nearest: Norway',
    ],
    [
      'an unknown passage',
      'meetings: [{ id: meeting/m, evidence: [p, x] }]',
      'd.yaml:10:43 meetings.0.evidence.1: expected a key of `passages`, found "x"',
    ],
    [
      'a leader twice in one meeting',
      `${leaders}meetings: [{ id: meeting/m, participants: [{ leader: Dal, evidence: [p] }, { leader: Bo Dal, evidence: [p] }], evidence: [p] }]`,
      'expected each leader once, found leader/bo again',
    ],
    [
      'an id twice',
      'meetings: [{ id: meeting/m, evidence: [p] }, { id: meeting/m, evidence: [p] }]',
      'expected each id once, found meeting/m again',
    ],
  ])('for %s says where and what was expected', (_, sections, message) => {
    expect(fault(sections)).toContain(message);
  });

  it('for a name that two leaders share lists both', () => {
    const twins = leaders.replace('[Dal]', '[Kortez]');
    expect(
      fault(
        `${twins}meetings: [{ id: meeting/m, participants: [{ leader: Kortez, evidence: [p] }], evidence: [p] }]`,
      ),
    ).toContain('expected one leader, found "Kortez", which may be leader/ana or leader/bo');
  });

  it('reports all of it together, in the order of lines', () => {
    const lines = fault(`${leaders}meetings:
  - { id: meeting/m, place: { country: Norwey }, evidence: [p] }
  - { id: meeting/n, dependsOn: [meeting/o], evidence: [x] }`).split('\n');
    expect(lines.map((line) => /^d\.yaml:(\d+):/.exec(line)?.[1])).toEqual(['14', '15', '15']);
  });

  it('reports fields of wrong form with it, as far as nothing else hangs on them', () => {
    const lines = fault(`${leaders}meetings:
  - { id: meeting/m, status: HOLD, place: { country: Norwey }, evidence: [p] }
  - { id: meeting/n, plase: Oslo, dependsOn: [meeting/o], evidence: [x] }`).split('\n');
    expect(lines.map((line) => /^d\.yaml:(\d+):\d+ \S+ \w+/.exec(line)?.[0].replace(/:\d+ /, ' '))).toEqual([
      'd.yaml:14 meetings.0.status: expected',
      'd.yaml:14 meetings.0.place.country: expected',
      'd.yaml:15 meetings.1.plase: expected',
      'd.yaml:15 meetings.1.dependsOn.0: expected',
      'd.yaml:15 meetings.1.evidence.0: expected',
    ]);
  });

  it.each([
    ['a name', 'leaders: [{ id: leader/bo, name: 7, evidence: [p] }]'],
    [
      'a member of a list',
      `${leaders}meetings: [7, { id: meeting/n, dependsOn: [meeting/o], evidence: [p] }]`,
    ],
  ])('reports %s of wrong form alone, since others may be wrong only for want of it', (_, sections) => {
    expect(fault(sections).split('\n')).toHaveLength(1);
  });
});

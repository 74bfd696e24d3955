import { describe, expect, it } from 'vitest';
import { idsAlike } from '../../../src/load/identity/alike.ts';
import { decided } from '../../../src/load/identity/decided.ts';
import { Decisions } from '../../../src/load/identity/decisions.ts';
import type { Claim } from '../../../src/model/words.ts';
import { claim } from '../../support/claims.ts';

const because = 'Seen';
const decisions = new Decisions({
  sameAs: [
    { id: 'leader/a', is: 'leader/b', because, decided: '2031-07-01' },
    { id: 'meeting/m', is: 'meeting/n', because, decided: '2031-07-01' },
    { id: 'office/o', is: 'office/p', because, decided: '2031-07-01' },
  ],
  notSame: [],
});

describe('claims as decisions have them', () => {
  it('name everything by the id that it goes by now', () => {
    const said = claim('s', '2031-01-01', {
      participants: [{ leader: 'leader/a', office: 'office/o', passages: ['p/1'] }],
      dependsOn: ['meeting/m', 'meeting/other'],
    });
    const [now] = decided([{ ...said, attributedTo: 'leader/a' }], decisions);
    expect(now).toMatchObject({
      fact: 'meeting/n',
      otherIds: ['meeting/m'],
      attributedTo: 'leader/b',
      values: {
        participants: [{ leader: 'leader/b', office: 'office/p', passages: ['p/1'] }],
        // A meeting does not depend on itself.
        dependsOn: ['meeting/other'],
      },
    });
  });

  it('name a leader once who takes part under two ids, with what each naming says', () => {
    const said = claim('s', '2031-01-01', {
      participants: [
        { leader: 'leader/a', role: 'HOST', passages: ['p/2'] },
        { leader: 'leader/b', role: 'GUEST', office: 'office/o', passages: ['p/1'] },
      ],
    });
    const [now] = decided([said], decisions) as [typeof said];
    expect(now.values.participants).toEqual([
      { leader: 'leader/b', role: 'HOST', office: 'office/p', passages: ['p/1', 'p/2'] },
    ]);
  });

  it('move tenures and liaisons along with those whose they are', () => {
    const shared = { source: 'source/s', published: '2031-01-01', passages: [], attributedTo: null };
    const tenure: Claim = {
      ...shared,
      kind: 'tenure',
      fact: 'tenure/a/o/2',
      values: { leader: 'leader/a', office: 'office/o', attested: [] },
    };
    const liaison: Claim = {
      ...shared,
      kind: 'liaison',
      fact: 'liaison/a/no',
      values: { leader: 'leader/a', country: 'country/no' },
    };
    expect(
      decided([tenure, liaison], decisions)
        .map(({ fact }) => fact)
        .sort(),
    ).toEqual(['liaison/b/no', 'tenure/b/p/2']);
    expect(idsAlike(['tenure/b/p/2'], decisions).sort()).toEqual([
      'tenure/a/o/2',
      'tenure/a/p/2',
      'tenure/b/o/2',
      'tenure/b/p/2',
    ]);
    expect(idsAlike(['liaison/b/no'], decisions).sort()).toEqual(['liaison/a/no', 'liaison/b/no']);
  });

  it('put those first, of one source, that named the thing as it is named now', () => {
    const claims = ['meeting/m', 'meeting/n'].map((fact) => ({
      ...claim('s', '2031-01-01', { title: fact }),
      fact,
    }));
    for (const inAnyOrder of [claims, claims.toReversed()])
      expect(decided(inAnyOrder, decisions).map(({ values }) => values)).toMatchObject([
        { title: 'meeting/n' },
        { title: 'meeting/m' },
      ]);
  });
});

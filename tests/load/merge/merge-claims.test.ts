import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeClaims } from '../../../src/load/merge/merge-claims.ts';
import type { Claim, Fact, ValuesOf } from '../../../src/model/words.ts';
import { claim, claimsOfOneMeeting } from '../../support/claims.ts';

type MeetingFact = Extract<Fact, { kind: 'meeting' }>;

function merged(...claims: Claim[]): ValuesOf['meeting'] & { conflicts: readonly string[] } {
  const { values, conflicts } = (mergeClaims(claims) as MeetingFact).spells.at(-1)!;
  return { ...values, conflicts };
}

const said = (edtf: string) => ({ date: { edtf } });
const who = (...leaders: string[]) =>
  leaders.map((name) => ({ leader: `leader/${name}`, passages: [`passage/${name}/0-1`] }));

describe('a merge of claims', () => {
  it('does not depend on the order in which they come', () => {
    fc.assert(
      fc.property(
        claimsOfOneMeeting.chain((claims) =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
          ),
        ),
        ([claims, shuffled]) => {
          expect(mergeClaims(shuffled)).toEqual(mergeClaims(claims));
        },
      ),
    );
  });

  it('has as history on a day the merge of what was published by then', () => {
    fc.assert(
      fc.property(
        claimsOfOneMeeting,
        fc.constantFrom('2031-01-01', '2031-01-02', '2031-01-03'),
        (claims, on) => {
          const known = claims.filter(({ published }) => published <= on);
          const then = (mergeClaims(claims) as MeetingFact).spells.find(
            ({ since, until }) => since <= on && (until === null || until > on),
          );
          expect(then?.values).toEqual(
            known.length === 0 ? undefined : mergeClaims(known).spells.at(-1)!.values,
          );
        },
      ),
    );
  });

  it('has spells that follow one another without gap, each different from the one before', () => {
    fc.assert(
      fc.property(claimsOfOneMeeting, (claims) => {
        const { spells } = mergeClaims(claims);
        for (const [at, { since, until, ...stated }] of spells.entries()) {
          const next = spells[at + 1];
          expect(until).toBe(next?.since ?? null);
          if (!next) continue;
          expect(since < next.since).toBe(true);
          expect(stated).not.toEqual({ values: next.values, conflicts: next.conflicts });
        }
      }),
    );
  });
});

describe('of several sources', () => {
  it('the latest that states a field wins', () => {
    const values = merged(
      claim('a', '2031-01-01', { title: 'Old' }),
      claim('b', '2031-01-02', { title: 'New' }),
    );
    expect(values.title).toBe('New');
    expect(values.conflicts).toEqual([]);
  });

  it('one that says nothing of a field leaves it as it was', () => {
    expect(merged(claim('a', '2031-01-01', { title: 'Old' }), claim('b', '2031-01-02')).title).toBe('Old');
  });

  it('the smaller id wins where two of one day disagree, and the field is in conflict', () => {
    const values = merged(
      claim('b', '2031-01-01', { mode: 'PHONE' }),
      claim('a', '2031-01-01', { mode: 'IN_PERSON' }),
    );
    expect(values.mode).toBe('IN_PERSON');
    expect(values.conflicts).toEqual(['mode']);
  });

  it('a later one settles what an earlier day left in conflict', () => {
    const values = merged(
      claim('a', '2031-01-01', { mode: 'IN_PERSON' }),
      claim('b', '2031-01-01', { mode: 'PHONE' }),
      claim('c', '2031-01-02', { mode: 'PHONE' }),
    );
    expect(values.mode).toBe('PHONE');
    expect(values.conflicts).toEqual([]);
  });
});

describe('a sharper value is not replaced by a vaguer one', () => {
  it.each([
    ['2031-01-05', '2031-01', '2031-01-05'],
    ['2031-01-05', '2031-01-05?', '2031-01-05'],
    ['2031-01', '2031-01-05', '2031-01-05'],
    ['2031-01-05', '2031-01-06', '2031-01-06'],
  ])('of the dates %s and then %s, %s stands', (first, then, stands) => {
    expect(merged(claim('a', '2031-01-01', said(first)), claim('b', '2031-01-02', said(then))).date).toEqual({
      edtf: stands,
    });
  });

  it('nor a place by its country alone, nor a mode by an unknown one', () => {
    const values = merged(
      claim('a', '2031-01-01', { mode: 'VIDEO', place: { name: 'Bergen', country: 'country/no' } }),
      claim('b', '2031-01-02', { mode: 'UNKNOWN', place: { name: null, country: 'country/no' } }),
    );
    expect([values.mode, values.place?.name]).toEqual(['VIDEO', 'Bergen']);
  });
});

describe('a meeting reported held', () => {
  it.each([
    ['PLANNED', 'HELD'],
    ['PROPOSED', 'HELD'],
    ['CALLED_OFF', 'CALLED_OFF'],
  ] as const)('and later %s is %s', (later, status) => {
    const values = merged(
      claim('a', '2031-01-01', { status: 'HELD' }),
      claim('b', '2031-01-02', { status: later }),
    );
    expect(values.status).toBe(status);
  });
});

describe('those who take part', () => {
  const names = (values: ValuesOf['meeting']) =>
    values.participants.map(({ leader }) => leader.slice(7)).join();

  it('are all whom open lists name', () => {
    const values = merged(
      claim('a', '2031-01-01', { participants: who('a', 'b') }),
      claim('b', '2031-01-02', { participants: who('c') }),
    );
    expect(names(values)).toBe('a,b,c');
  });

  it('are those of a later list that is said to be complete', () => {
    const values = merged(
      claim('a', '2031-01-01', { participants: who('a', 'b', 'c') }),
      claim('b', '2031-01-02', { participants: who('a', 'b'), participantsComplete: true }),
    );
    expect(names(values)).toBe('a,b');
    expect(values.participantsComplete).toBe(true);
  });

  it('are no longer complete once a later source names one more', () => {
    const values = merged(
      claim('a', '2031-01-01', { participants: who('a', 'b'), participantsComplete: true }),
      claim('b', '2031-01-02', { participants: who('c') }),
    );
    expect(names(values)).toBe('a,b,c');
    expect(values.participantsComplete).toBe(false);
  });

  it('are in conflict where two lists of one day are both said to be complete and differ', () => {
    const values = merged(
      claim('a', '2031-01-01', { participants: who('a', 'b'), participantsComplete: true }),
      claim('b', '2031-01-01', { participants: who('a', 'c'), participantsComplete: true }),
    );
    expect(names(values)).toBe('a,b');
    expect(values.conflicts).toEqual(['participants']);
  });

  it('of a meeting that was held are those whom a report of it names, not all who were expected', () => {
    const values = merged(
      claim('a', '2031-01-01', { status: 'PLANNED', participants: who('a', 'b', 'c') }),
      claim('b', '2031-01-02', { status: 'HELD', participants: who('a', 'b') }),
      claim('c', '2031-01-03', { status: 'PLANNED', participants: who('d') }),
    );
    expect(names(values)).toBe('a,b');
  });

  it('of a meeting that was held are those expected, where no report of it names anyone', () => {
    const values = merged(
      claim('a', '2031-01-01', { status: 'PLANNED', participants: who('a', 'b') }),
      claim('b', '2031-01-02', { status: 'HELD' }),
    );
    expect(names(values)).toBe('a,b');
  });

  it('are all who were ever expected, once it is said that the meeting did not take place', () => {
    const values = merged(
      claim('a', '2031-01-01', { status: 'PLANNED', participants: who('a', 'c') }),
      claim('b', '2031-01-02', { status: 'HELD', participants: who('a', 'b') }),
      claim('c', '2031-01-03', { status: 'CALLED_OFF' }),
    );
    expect(names(values)).toBe('a,b,c');
  });

  it('carry the passages of every claim that names them, and the earliest day', () => {
    const fact = mergeClaims([
      claim('b', '2031-01-02', { participants: [{ leader: 'leader/a', passages: ['passage/b/0-1'] }] }),
      claim('a', '2031-01-01', { participants: [{ leader: 'leader/a', passages: ['passage/a/0-1'] }] }),
    ]);
    expect(fact.participantSupport.get('leader/a')).toEqual({
      evidence: ['passage/a/0-1', 'passage/b/0-1'],
      knownSince: '2031-01-01',
    });
  });
});

describe('a name', () => {
  const named = (source: string, published: string, name: string, aliases: string[] = []): Claim => ({
    source: `source/${source}`,
    published,
    kind: 'leader',
    fact: 'leader/l',
    values: { name, aliases, shortNames: [] },
    passages: [],
    attributedTo: null,
  });

  it('that a later source replaced still finds the leader', () => {
    const { values } = mergeClaims([
      named('a', '2031-01-01', 'Zelensky'),
      named('b', '2031-01-02', 'Zelenskyy'),
    ]).spells.at(-1)! as { values: ValuesOf['leader'] };
    expect(values).toMatchObject({ name: 'Zelenskyy', aliases: ['Zelensky'] });
  });
});

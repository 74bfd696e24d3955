import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { Decisions } from '../../../src/load/identity/decisions.ts';
import { describeLookalike, findLookalikes, lookalikesAmong } from '../../../src/load/identity/lookalikes.ts';
import { loadAccount } from '../../../src/load/load-account.ts';
import { applyDecisions } from '../../../src/load/identity/decide.ts';
import { readDossier } from '../../../src/load/read-dossier.ts';
import type { Account } from '../../../src/load/dossier/resolve.ts';
import type { Claim, ValuesOf } from '../../../src/model/words.ts';
import { claim } from '../../support/claims.ts';
import { invented } from '../../support/dossiers.ts';
import { emptyGraph } from '../../support/test-graph.ts';

const first = await readDossier(invented[0], null);
const who = (...leaders: string[]) => leaders.map((leader) => ({ leader: `leader/${leader}`, passages: [] }));

/** What another source reports under an id of its own; like the talks in Bergen where nothing else is given. */
function report(values: Partial<ValuesOf['meeting']> = {}): Claim {
  const like = {
    date: { edtf: '[2031-03-13..2031-03-15]' },
    place: { name: null, country: 'country/no' },
    participants: who('ana-kortez', 'orjan-dal', 'eva-lund'),
  };
  return { ...claim('other', '2031-03-20', { ...like, ...values }), fact: 'meeting/norway' };
}

const account = (stated: Claim): Account => ({
  source: { ...first.source, id: stated.source, published: stated.published },
  passages: [],
  claims: [stated],
});

const different: [string, Partial<ValuesOf['meeting']>][] = [
  ['on other days', { date: { edtf: '2031-03-20' } }],
  ['without a date', { date: undefined! }],
  ['in another country', { place: { name: 'Faro', country: 'country/pt' } }],
  ['with only one leader in common', { participants: who('ana-kortez', 'eva-lund') }],
  ['that is said to be part of it', { partOf: ['meeting/2031-03-bergen-talks'] }],
];

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  await loadAccount(graph, first);
});
afterAll(() => graph.close());

describe('a meeting that looks like one already there', () => {
  it('is reported, with those who took part in both and the choice', async () => {
    const found = await findLookalikes(graph, [account(report())]);
    expect(found.map(describeLookalike)).toEqual([
      'meeting/norway looks like meeting/2031-03-bergen-talks (Talks in Bergen, 2031-03-14): leader/ana-kortez and leader/orjan-dal took part in both. If they are one, write the same id or decide same_as; if not, decide not_same (docs/identity.md).',
    ]);
  });

  it('is reported between dossiers too, without a database', () => {
    const found = lookalikesAmong([...first.claims, report()]);
    expect(found).toMatchObject([{ id: 'meeting/2031-03-bergen-talks', other: 'meeting/norway' }]);
  });

  it.each(different)('is not one %s', async (_, values) => {
    expect(await findLookalikes(graph, [account(report(values))])).toEqual([]);
    expect(lookalikesAmong([...first.claims, report(values)])).toEqual([]);
  });

  it('is not reported by the source itself, which tells them apart', async () => {
    expect(await findLookalikes(graph, [account({ ...report(), source: first.source.id })])).toEqual([]);
  });

  it('is not reported once it was decided that they are different, or the same', async () => {
    const ids = ['meeting/norway', 'meeting/2031-03-bergen-talks'] as const;
    const because = 'Seen';
    await applyDecisions(graph, new Decisions({ sameAs: [], notSame: [{ ids, because }] }));
    expect(await findLookalikes(graph, [account(report())])).toEqual([]);
    const same = { id: ids[0], is: ids[1], because, decided: '2031-07-01' };
    await applyDecisions(graph, new Decisions({ sameAs: [same], notSame: [] }));
    expect(await findLookalikes(graph, [account(report())])).toEqual([]);
  });
});

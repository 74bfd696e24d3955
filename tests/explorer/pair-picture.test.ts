import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairPicture } from '../../src/explorer/drawing/pair-picture.ts';
import type { Pair, PairLeader } from '../../src/explorer/view/pair.ts';

const leader = (id: string): PairLeader => ({ id, name: id, tenures: [], meetings: { nodes: [] } });
const [from, to] = [leader('a'), leader('z')];

const met = (leaders: readonly PairLeader[]): Pair['chains'][number] => ({
  length: leaders.length - 1,
  leaders: [...leaders],
  hops: [],
});
const common = (leaders: readonly PairLeader[]): Pair['common'] => ({
  totalCount: leaders.length,
  nodes: leaders.map((one) => ({ meetingCount: 1, firstMet: null, lastMet: null, leader: one })),
});
const others = fc
  .integer({ min: 0, max: 20 })
  .map((count) => Array.from({ length: count }, (_, index) => leader(`m${index}`)));

describe('the picture of two leaders', () => {
  it('has nobody on the line between two who met each other', () => {
    fc.assert(
      fc.property(others, (both) => {
        const picture = pairPicture(
          { from, to, common: common(both), chains: [met([from, to])] },
          () => 'met',
        )!;
        const heights = picture.nodes.filter(({ id }) => id.startsWith('m')).map(({ y }) => y);
        expect(heights).toHaveLength(both.length);
        expect(new Set(heights).size).toBe(both.length);
        expect(heights).not.toContain(0);
        expect(picture.links.filter(({ onChain }) => onChain)).toMatchObject([{ source: 'a', target: 'z' }]);
      }),
    );
  });

  it('leads a chain over whoever is in between', () => {
    const middle = leader('m');
    const picture = pairPicture(
      { from, to, common: common([middle]), chains: [met([from, middle, to])] },
      () => 'met',
    )!;
    expect(picture.nodes.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['a', -1, 0],
      ['m', 0, 0],
      ['z', 1, 0],
    ]);
    expect(picture.links.every(({ onChain }) => onChain)).toBe(true);
  });

  it('tells of each line by itself whether its two met in person', () => {
    const [one, other] = [leader('m'), leader('n')];
    const picture = pairPicture(
      { from, to, common: common([one, other]), chains: [met([from, to])] },
      (pair) => (pair === 'a m' ? 'met' : 'spoke'),
    )!;
    expect(picture.links.filter(({ kind }) => kind === 'met')).toMatchObject([{ source: 'a', target: 'm' }]);
  });

  it('is none where one of the two is nobody on record', () => {
    expect(pairPicture({ from: null, to, common: common([]), chains: [] }, () => 'met')).toBeNull();
  });
});

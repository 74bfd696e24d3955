import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../support/random-graphs.ts';
import { measure, measureNames, type Ties } from '../../../src/api/network/measure.ts';
import { betweennessOf } from '../../support/reference/betweenness.ts';

const runs = runsOf(5);

/** Leaders called by letters, linked as written: `ab bc*3`. */
function ties(leaders: string, links: string): Ties {
  return {
    leaders: leaders.split(''),
    links: links
      .split(' ')
      .filter((link) => link !== '')
      .map((link) => [link[0]!, link[1]!, Number(link.slice(3) || 1)]),
  };
}

const drawn: fc.Arbitrary<Ties> = fc.nat({ max: 7 }).chain((count) => {
  const leaders = 'abcdefg'.slice(0, count).split('');
  const pairs = leaders.flatMap((a) => leaders.filter((b) => a < b).map((b) => [a, b] as const));
  return fc
    .tuple(fc.subarray(pairs), fc.infiniteStream(fc.integer({ min: 1, max: 9 })))
    .map(([links, weights]) => ({
      leaders,
      links: links.map(([a, b]) => [a, b, weights.next().value as number] as const),
    }));
});

describe('the degree of a node', () => {
  it('is its number of links, however many meetings each stands for', () => {
    expect(measure(ties('abcd', 'ab*3 bc'), ['degree'])).toEqual({ degree: { a: 1, b: 2, c: 1, d: 0 } });
  });
});

describe('the betweenness of a node', () => {
  it('is the share of pairs that reach each other only by it', () => {
    const { betweenness } = measure(ties('abcde', 'ab bc cd'), ['betweenness']);
    expect(betweenness).toEqual({ a: 0, b: 2 / 6, c: 2 / 6, d: 0, e: 0 });
  });

  it('is divided where there are several shortest ways, and does not go by meetings', () => {
    const { betweenness } = measure(ties('abcd', 'ab*9 bd*9 ac cd'), ['betweenness']);
    expect(betweenness).toEqual({ a: 1 / 6, b: 1 / 6, c: 1 / 6, d: 1 / 6 });
  });

  it('is 0 among fewer than three', () => {
    expect(measure(ties('ab', 'ab'), ['betweenness'])).toEqual({ betweenness: { a: 0, b: 0 } });
  });

  it('is what counting all shortest ways amounts to', () => {
    fc.assert(
      fc.property(drawn, (network) => {
        const { betweenness } = measure(network, ['betweenness']);
        const counted = betweennessOf(
          network.leaders,
          network.links.map(([a, b]) => [a, b]),
        );
        for (const leader of network.leaders)
          expect(betweenness![leader]).toBeCloseTo(counted.get(leader)!, 12);
      }),
      runs,
    );
  });
});

describe('communities', () => {
  it('are numbered by size, then by the smallest id in them', () => {
    const { community } = measure(ties('abcdefgh', 'ab*5 ef*5 fg*5 eg*5 bc cd*5'), ['community']);
    expect(community).toEqual({ e: 0, f: 0, g: 0, a: 1, b: 1, c: 2, d: 2, h: 3 });
  });

  it('go by the number of meetings', () => {
    const square = (weights: string) => measure(ties('abcd', weights), ['community']).community;
    expect(square('ab*9 bc cd*9 ad')).toEqual({ a: 0, b: 0, c: 1, d: 1 });
    expect(square('ab bc*9 cd ad*9')).toEqual({ a: 0, d: 0, b: 1, c: 1 });
  });

  it('are numbered from 0 without a gap, never larger after smaller, whole within what hangs together', () => {
    fc.assert(
      fc.property(drawn, (network) => {
        const community = measure(network, ['community']).community!;
        const groups = [...Map.groupBy(network.leaders, (leader) => community[leader]!)].sort(
          ([a], [b]) => a - b,
        );
        expect(groups.map(([at]) => at)).toEqual(groups.map((_, at) => at));
        for (const [at, [, group]] of groups.entries()) {
          const next = groups[at + 1]?.[1] ?? [];
          expect(group.length).toBeGreaterThanOrEqual(next.length);
          if (group.length === next.length) expect(group.toSorted()[0]! < next.toSorted()[0]!).toBe(true);
        }
      }),
      runs,
    );
  });
});

it('measures are of what is there, not of the order in which it comes', () => {
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.nat()), (network, chance) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => ({ item, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const other = { leaders: shuffled(network.leaders), links: shuffled(network.links) };
      expect(measure(other, measureNames)).toEqual(measure(network, measureNames));
    }),
    runs,
  );
});

it('only what is wanted is taken', () => {
  expect(Object.keys(measure(ties('ab', 'ab'), ['community']))).toEqual(['community']);
  expect(measure(ties('', ''), measureNames)).toEqual({ degree: {}, betweenness: {}, community: {} });
});

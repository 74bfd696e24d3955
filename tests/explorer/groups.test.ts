import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, mostGroups } from '../../src/explorer/drawing/groups.ts';
import type { Answered } from '../../src/explorer/drawing/picture.ts';

const network: fc.Arbitrary<Answered> = fc
  .tuple(fc.integer({ min: 2, max: 120 }), fc.integer({ min: 1, max: 90 }))
  .chain(([count, communities]) =>
    fc.record({
      nodes: fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.record({
            degree: fc.nat(9),
            community: fc.nat(communities - 1),
            leader: fc.constant({ id: `leader/${index}`, name: `Name ${index}` }),
          }),
        ),
      ),
      links: fc.uniqueArray(
        fc
          .tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 1, max: 5 }))
          .filter(([a, b]) => a < b)
          .map(([a, b, meetings]) => ({
            meetings,
            firstMet: null,
            lastMet: null,
            source: { id: `leader/${a}` },
            target: { id: `leader/${b}` },
          })),
        { selector: ({ source, target }) => `${source.id} ${target.id}` },
      ),
    }),
  );

describe('groups of a network', () => {
  it('hold every leader, in a group that is drawn or counted among those that are not', () => {
    fc.assert(
      fc.property(network, (answered) => {
        const { picture, left } = groupsOf(answered, () => 'met');
        const drawn = picture.nodes.reduce((sum, { degree }) => sum + degree, 0);
        expect(drawn + left.leaders).toBe(answered.nodes.length);
        expect(picture.nodes.length).toBeLessThanOrEqual(mostGroups);
        expect(picture.nodes.length + left.groups).toBe(
          new Set(answered.nodes.map(({ community }) => community)).size,
        );
      }),
    );
  });

  it('are joined where some of both met, with the meetings of all such pairs', () => {
    fc.assert(
      fc.property(network, (answered) => {
        const { picture } = groupsOf(answered, () => 'met');
        const communityOf = new Map(answered.nodes.map(({ leader, community }) => [leader.id, community]));
        for (const { source, target, meetings } of picture.links) {
          const ends = [communityOf.get(source), communityOf.get(target)];
          const behind = answered.links.filter((link) => {
            const [a, b] = [communityOf.get(link.source.id), communityOf.get(link.target.id)];
            return (a === ends[0] && b === ends[1]) || (a === ends[1] && b === ends[0]);
          });
          expect(meetings).toBe(behind.reduce((sum, link) => sum + link.meetings, 0));
        }
      }),
    );
  });

  it('stand under whoever of them met the most, and a line tells whether any two met in person', () => {
    const node = (id: string, degree: number, community: number): Answered['nodes'][number] => ({
      degree,
      community,
      leader: { id, name: id.toUpperCase() },
    });
    const link = (source: string, target: string): Answered['links'][number] => ({
      meetings: 1,
      firstMet: null,
      lastMet: null,
      source: { id: source },
      target: { id: target },
    });
    const { picture } = groupsOf(
      {
        nodes: [node('a', 1, 0), node('b', 3, 0), node('c', 2, 1), node('d', 2, 1), node('e', 0, 2)],
        links: [link('a', 'b'), link('a', 'c'), link('b', 'd')],
      },
      (pair) => (pair === 'b d' ? 'met' : 'spoke'),
    );
    expect(picture.nodes.map(({ id, name }) => [id, name])).toEqual([
      ['b', 'B and 1'],
      ['c', 'C and 1'],
      ['e', 'E'],
    ]);
    expect(picture.links).toMatchObject([{ source: 'b', target: 'c', meetings: 2, kind: 'met' }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsToAsk, kindTeller, leastKind } from '../../src/explorer/drawing/link-kinds.ts';
import { beginnings, pictureOf } from '../../src/explorer/drawing/picture.ts';
import { placeNames, type Named } from '../../src/explorer/drawing/place-names.ts';
import { svgOf } from '../../src/explorer/drawing/svg.ts';
import { rankParties } from '../../src/explorer/view/party.ts';
import type { View } from '../../src/explorer/view/view.ts';

const room = { width: 800, height: 500, line: 16, most: 100 };

describe('names on a drawing', () => {
  const node = (id: number): fc.Arbitrary<Named> =>
    fc.record({
      id: fc.constant(String(id)),
      x: fc.double({ min: 0, max: 800, noNaN: true }),
      y: fc.double({ min: 0, max: 500, noNaN: true }),
      radius: fc.double({ min: 4, max: 20, noNaN: true }),
      width: fc.integer({ min: 20, max: 160 }),
      must: fc.boolean(),
    });
  const nodes = fc
    .integer({ min: 1, max: 60 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, id) => node(id))));

  it('never overlap, and are all on the sheet', () => {
    fc.assert(
      fc.property(nodes, (named) => {
        const widths = new Map(named.map(({ id, width }) => [id, width]));
        const boxes = placeNames(named, room).map(({ id, x, y }) => ({
          left: x,
          right: x + widths.get(id)!,
          base: y,
        }));
        for (const [index, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(room.width);
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || Math.abs(a.base - b.base) >= room.line - 1e-9;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('are given to the first in the list before others', () => {
    const at = { x: 400, y: 250, radius: 5, width: 100 };
    const placed = placeNames(
      [
        { id: 'a', ...at },
        { id: 'b', ...at, x: 402 },
      ],
      { ...room, most: 1 },
    );
    expect(placed.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a link', () => {
  const view = (change: Partial<View>): Pick<View, 'status' | 'mode'> => ({
    status: null,
    mode: null,
    ...change,
  });

  it('looks like people who met only where meetings in person that were held are behind it', () => {
    expect(leastKind(view({}))).toBe('met');
    expect(leastKind(view({ mode: ['PHONE'] }))).toBe('spoke');
    expect(leastKind(view({ status: ['HELD', 'PROPOSED'] }))).toBe('open');
    const kindOf = kindTeller(view({ status: ['HELD', 'PROPOSED'] }), new Set(['a b']), new Set(['b c']));
    expect(['a b', 'b c', 'c d'].map(kindOf)).toEqual(['met', 'spoke', 'open']);
  });

  it('needs no further question where all of them are of one kind', () => {
    expect(kindsToAsk(view({}))).toEqual({ met: null, spoke: null });
    expect(kindsToAsk(view({ status: ['PROPOSED'] }))).toEqual({ met: null, spoke: null });
    expect(kindsToAsk(view({ mode: ['PHONE'] })).met).toBeNull();
    expect(kindsToAsk(view({ mode: ['IN_PERSON', 'PHONE'] })).met).toEqual({
      status: ['HELD'],
      mode: ['IN_PERSON'],
    });
    expect(
      kindsToAsk(view({ status: ['HELD', 'PLANNED'], mode: ['IN_PERSON', 'PHONE'] })).spoke,
    ).not.toBeNull();
  });
});

const nodeOf = (id: string, community = 0) => ({
  degree: 1,
  community,
  leader: { id, name: `Name <${id}>` },
});
const linkOf = (source: string, target: string) => ({
  meetings: 2,
  firstMet: null,
  lastMet: null,
  source: { id: source },
  target: { id: target },
});

describe('a picture', () => {
  it('has a round table where everybody met everybody, with nobody in the middle', () => {
    const picture = pictureOf(
      {
        nodes: ['a', 'b', 'c'].map((id) => nodeOf(id)),
        links: [linkOf('a', 'b'), linkOf('a', 'c'), linkOf('b', 'c')],
      },
      () => 'met',
      0,
    );
    expect(picture.placed).toBe(true);
    for (const { x, y } of picture.nodes) expect(Math.hypot(x, y)).toBeCloseTo(1);
  });

  it('begins with places that are the same each time, and of which no two are', () => {
    const communities = Array.from({ length: 200 }, (_, index) => index % 7);
    const places = beginnings(communities);
    expect(beginnings(communities)).toEqual(places);
    expect(new Set(places.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(200);
  });

  it('is whole as SVG, whatever signs a name has', () => {
    const picture = pictureOf(
      { nodes: [nodeOf('a'), nodeOf('b')], links: [linkOf('a', 'b')] },
      () => 'open',
      1,
    );
    const inks = {
      paper: '#fff',
      ink: '#000',
      muted: '#666',
      chosen: '#00f',
      links: { met: '#111', spoke: '#222', open: '#333' },
      parties: ['#a00'],
      organization: '#444',
      other: '#555',
      unknown: '#777',
    };
    const svg = svgOf(
      picture,
      new Map(),
      { inks, parties: new Map(), order: [] },
      { title: 'A & B', subtitle: '', note: '' },
    );
    expect(svg).toContain('A &amp; B');
    expect(svg).toContain('Name &lt;a&gt;');
    expect(svg).toContain('stroke-dasharray="2 5"');
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg).not.toMatch(/NaN|undefined| style=/);
  });
});

it('countries are ranked by how many leaders they have, before all organizations', () => {
  const of = (key: string, country = true) => ({ key, name: key, code: key, country });
  const ranked = rankParties([
    of('nato', false),
    of('FI'),
    null,
    of('US'),
    of('US'),
    of('nato', false),
    of('nato', false),
  ]);
  expect(ranked.map(({ party, count }) => `${party.key} ${count}`)).toEqual(['US 2', 'FI 1', 'nato 3']);
});

import { describe, expect, it } from 'vitest';
import { fit, namesOf } from '../../../src/embed/drawing/fit.ts';
import { settle } from '../../../src/embed/drawing/settle.ts';
import type { Picture } from '../../../src/explorer/drawing/picture.ts';

const box = { width: 400, height: 300 };

/** A hub that met everybody, and some who met nobody else. */
function star(count: number): Picture {
  const id = (index: number): string => `leader/${String(index).padStart(3, '0')}`;
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: id(index),
    name: `Leader ${index}`,
    degree: index === 0 ? count - 1 : 1,
    x: Math.cos(index) * 10,
    y: Math.sin(index) * 10,
  }));
  const links = nodes.slice(1).map((node) => ({
    source: id(0),
    target: node.id,
    meetings: 1,
    first: null,
    last: null,
    kind: 'met' as const,
  }));
  return { nodes, links, placed: false, chosen: [] };
}

const settled = async (picture: Picture): Promise<ReadonlyMap<string, { x: number; y: number }>> =>
  (await settle(picture, new Map(), new AbortController().signal))!;

describe('the places of a network', () => {
  it('are the same for the same picture', async () => {
    expect(await settled(star(30))).toEqual(await settled(star(30)));
  });

  it('lie within the box, none on another', async () => {
    const picture = star(40);
    const nodes = fit(picture, await settled(picture), box);
    for (const { x, y, radius } of nodes) {
      expect(x - radius).toBeGreaterThan(0);
      expect(x + radius).toBeLessThan(box.width);
      expect(y - radius).toBeGreaterThan(0);
      expect(y + radius).toBeLessThan(box.height);
    }
    expect(new Set(nodes.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(40);
  });

  it('are not waited for where the picture is no longer wanted', async () => {
    expect(await settle(star(200), new Map(), AbortSignal.abort())).toBeNull();
  });

  it('are kept where they were set before, such as round a table', async () => {
    const picture = { ...star(3), placed: true };
    const places = await settled(picture);
    for (const { id, x, y } of picture.nodes) expect(places.get(id)).toEqual({ x, y: -y });
    const [first, second] = fit(picture, places, box);
    expect(Math.hypot(first!.x - second!.x, first!.y - second!.y)).toBeGreaterThan(100);
  });

  it('leave room for names, first of all for those that must be written', async () => {
    const picture = star(60);
    const nodes = fit(picture, await settled(picture), box);
    const must = new Set(['leader/059']);
    const names = namesOf(nodes, () => 60, must, box);
    expect(names.map(({ id }) => id)).toContain('leader/059');
    expect(names.map(({ id }) => id)).toContain('leader/000');
    expect(names.length).toBeLessThan(60);
  });
});

import { expect, it } from 'vitest';
import { measureAside } from '../../../src/api/network/measure-aside.ts';
import { measure, measureNames, type Ties } from '../../../src/api/network/measure.ts';

/** As many leaders as a network may hold, each linked to a few others. */
const large: Ties = {
  leaders: Array.from({ length: 2000 }, (_, at) => `leader/${at}`),
  links: Array.from({ length: 10_000 }, (_, at) => {
    const [source, step] = [at % 2000, 1 + Math.floor(at / 2000) * 7];
    return [`leader/${source}`, `leader/${(source + step) % 2000}`, 1 + (at % 3)] as const;
  }),
};
const small: Ties = { leaders: ['a', 'b', 'c'], links: [['a', 'b', 1]] };

it.each([
  ['large', large],
  ['small', small],
])('a %s network has the same measures aside as at once', async (_, ties) => {
  expect(await measureAside(ties, measureNames)).toEqual(measure(ties, measureNames));
});

it('a large network leaves the service free to answer others meanwhile', async () => {
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 1);
  await measureAside(large, measureNames);
  clearInterval(turning);
  expect(turns).toBeGreaterThan(20);
});

it('several large networks are measured, whatever becomes of one of them', async () => {
  const broken = { ...large, links: [...large.links, ['leader/0', 'nobody', 1] as const] };
  const [first, second, third] = await Promise.allSettled([
    measureAside(large, ['betweenness']),
    measureAside(broken, ['betweenness']),
    measureAside(large, ['betweenness']),
  ]);
  expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

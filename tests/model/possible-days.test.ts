import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleDays, spansOf } from '../../src/model/possible-days.ts';

const day = fc.integer({ min: 1, max: 9 }).map((of) => `2031-04-0${of}`);
const bound = fc.option(day, { freq: 3 });

/** Whether an index that knows nothing but the text would be read there; as `timeline.cypher` has it. */
function isIn(days: string, filter: Parameters<typeof spansOf>[0]): number {
  return spansOf(filter).filter(
    ({ first, last, begunFrom, begunTo }) =>
      days >= first &&
      days <= last &&
      (begunFrom === null || days.slice(19) >= begunFrom) &&
      (begunTo === null || days.slice(19) <= begunTo),
  ).length;
}

describe('the days a meeting may have been on', () => {
  it.each([
    ['2031-04-01', '2031-04-01', '2031-04-01'],
    ['2031-04-01', '2031-04-03', 'several 2031-04-03 2031-04-01'],
    [null, '2031-04-03', 'before 2031-04-03'],
    ['2031-04-01', null, 'since 2031-04-01'],
    [null, null, 'undated'],
  ])('from %s to %s are one text, %s', (earliest, latest, text) => {
    expect(possibleDays({ earliest, latest })).toBe(text);
  });

  it('lie in one span of a range exactly where they may, or for certain must, lie in the range', () => {
    fc.assert(
      fc.property(bound, bound, bound, bound, fc.boolean(), (a, b, from, to, certainly) => {
        const [earliest, latest] = a && b && a > b ? [b, a] : [a, b];
        fc.pre(!(from && to && to < from));
        // What has no date is never certain, whatever is asked: another condition says so.
        fc.pre(!certainly || earliest !== null || latest !== null);
        const fits = certainly
          ? (!from || (earliest !== null && earliest >= from)) && (!to || (latest !== null && latest <= to))
          : (!from || latest === null || latest >= from) && (!to || earliest === null || earliest <= to);
        expect(isIn(possibleDays({ earliest, latest }), { from, to, certainly })).toBe(fits ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });
});

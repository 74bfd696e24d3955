import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodCount, periodOf, periodsBetween, type CalendarUnit } from '../../src/model/calendar.ts';

const units = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
const first = Date.UTC(2, 0, 1);
const day = fc.integer({ min: 0, max: 3_000_000 }).map((days) => dayAfter(days));

function dayAfter(days: number): string {
  // A year below 100 would be taken for one of the twentieth century.
  const date = new Date(first + days * 86_400_000);
  date.setUTCFullYear(date.getUTCFullYear() - 1800);
  return date.toISOString().slice(0, 10);
}

describe('the period of a day', () => {
  it.each<[CalendarUnit, string, string]>([
    ['DAY', '2025-08-18', '2025-08-18'],
    ['WEEK', '2025-08-18', '2025-W34'],
    ['WEEK', '2024-12-30', '2025-W01'],
    ['WEEK', '2027-01-03', '2026-W53'],
    ['MONTH', '2025-08-18', '2025-08'],
    ['YEAR', '0987-08-18', '0987'],
  ])('by %s of %s is %s', (unit, of, period) => {
    expect(periodOf(unit, of)).toBe(period);
  });

  it('sorts as the days do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), day, day, (unit, one, other) => {
        const [a, b] = [one, other].sort();
        expect(periodOf(unit, a!) <= periodOf(unit, b!)).toBe(true);
      }),
    );
  });
});

describe('the periods between two', () => {
  it('are those that the days between lie in, each once and in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), day, fc.nat({ max: 800 }), (unit, start, length) => {
        const from = Temporal.PlainDate.from(start);
        const days = Array.from({ length: length + 1 }, (_, at) => from.add({ days: at }).toString());
        const expected = [...new Set(days.map((of) => periodOf(unit, of)))];
        const [one, other] = [expected[0]!, expected.at(-1)!];
        expect(periodsBetween(unit, one, other)).toEqual(expected);
        expect(periodCount(unit, one, other)).toBe(expected.length);
      }),
    );
  });
});

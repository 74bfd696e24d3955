import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOn, placeOf } from '../../src/explorer/view/marks.ts';
import {
  axisOf,
  firstDay,
  labelled,
  lastDay,
  periodsBetween,
  unitFor,
} from '../../src/explorer/view/periods.ts';

describe('the axis of a timeline', () => {
  it('is of days for weeks, of months for years, of years for centuries', () => {
    expect(unitFor([])).toBe('MONTH');
    expect(unitFor(['2025-08'])).toBe('DAY');
    expect(unitFor(['2025-01', '2025-08'])).toBe('MONTH');
    expect(unitFor(['1866-01', '2025-02'])).toBe('YEAR');
  });

  it('has every period from the first to the last, and whole months of days', () => {
    expect(periodsBetween('2024-11-05', '2025-02-01', 'MONTH')).toEqual([
      '2024-11',
      '2024-12',
      '2025-01',
      '2025-02',
    ]);
    expect(periodsBetween('2024-02-28', '2024-03-01', 'DAY')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    const days = axisOf([{ period: '2025-08-18' }, { period: '2025-09-05' }], 'DAY');
    expect([days[0], days.at(-1), days.length]).toEqual(['2025-08-01', '2025-09-30', 61]);
    expect(axisOf([], 'DAY')).toEqual([]);
  });

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-05', '2024-02-05', '2024-02-05'],
  ])('has %s from %s to %s', (period, first, last) => {
    expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
  });

  it('has no more labels than there is room for, on round numbers', () => {
    const years = periodsBetween('1866-01-01', '2025-12-31', 'YEAR');
    expect(labelled(years, 10).map((index) => years[index])).toEqual([
      '1880',
      '1900',
      '1920',
      '1940',
      '1960',
      '1980',
      '2000',
      '2020',
    ]);
  });
});

describe('the labels of an axis', () => {
  const days = periodsBetween('2025-08-01', '2025-09-30', 'DAY');

  it('leave room for the year beside the first day', () => {
    const named = (room: number): string[] => labelled(days, room).map((index) => days[index]!);
    expect(named(11)).toEqual(
      ['01', '08', '15', '22', '29']
        .map((day) => `2025-08-${day}`)
        .concat(['05', '12', '19', '26'].map((day) => `2025-09-${day}`)),
    );
    expect(named(4)).not.toContain('2025-08-15');
  });

  it('end where one more would be cut off', () => {
    const months = periodsBetween('2014-01-01', '2017-01-31', 'MONTH');
    expect(labelled(months, 8).map((index) => months[index])).not.toContain('2017-01');
  });
});

describe('the marks of single meetings', () => {
  const axis = periodsBetween('2025-08-01', '2025-08-31', 'DAY');
  const day = fc.integer({ min: 1, max: 31 }).map((number) => `2025-08-${String(number).padStart(2, '0')}`);

  it('leave out what has no date, and put a day where it is', () => {
    expect(marksOn([{ earliest: null, latest: null }], axis, 0.02)).toEqual([]);
    const [mark] = marksOn([{ earliest: '2025-08-16', latest: '2025-08-16' }], axis, 0.02);
    expect(mark!.at).toBeCloseTo(placeOf('2025-08-16', axis));
    expect(placeOf('2025-08-16', axis)).toBeCloseTo(0.5);
  });

  it('never touch each other in one row', () => {
    const meeting = fc
      .tuple(day, day)
      .map(([a, b]) => (a < b ? { earliest: a, latest: b } : { earliest: b, latest: a }));
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 30 }), (meetings) => {
        const marks = marksOn(meetings, axis, 0.04);
        expect(marks).toHaveLength(meetings.length);
        for (const a of marks)
          for (const b of marks)
            if (a !== b && a.row === b.row) {
              const gap = Math.abs(a.at - b.at);
              expect(gap).toBeGreaterThanOrEqual(0.04 - 1e-9);
              expect(a.to <= b.from + 1e-9 || b.to <= a.from + 1e-9).toBe(true);
            }
      }),
    );
  });
});

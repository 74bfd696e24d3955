import type { Day } from './day.ts';

/** The periods that days are counted by; a week is one of ISO 8601, which begins on Monday. */
export type CalendarUnit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** A period as text: `2025-08-18`, `2025-W34`, `2025-08` or `2025`. Periods of one unit sort as texts. */
export type Period = string;

const units = { DAY: 'days', WEEK: 'weeks', MONTH: 'months', YEAR: 'years' } as const;

/** The period that a day lies in. */
export function periodOf(unit: CalendarUnit, day: Day): Period {
  return periodFrom(unit, startOf(unit, day));
}

/** How many periods there are from one to another, both included. */
export function periodCount(unit: CalendarUnit, first: Period, last: Period): number {
  const between = startOf(unit, first).until(startOf(unit, last), { largestUnit: units[unit] });
  return between[units[unit]] + 1;
}

/** The periods from one to another, both included. */
export function periodsBetween(unit: CalendarUnit, first: Period, last: Period): Period[] {
  const start = startOf(unit, first);
  return Array.from({ length: periodCount(unit, first, last) }, (_, at) =>
    periodFrom(unit, start.add({ [units[unit]]: at })),
  );
}

/** The first day of a period, or of the one that a day lies in: a day is a period too. */
function startOf(unit: CalendarUnit, text: Period): Temporal.PlainDate {
  const [year, week] = text.split('-W');
  // The fourth of January lies in the first week of every year.
  const day = Temporal.PlainDate.from(
    week === undefined ? `${text}-01-01`.slice(0, 10) : `${year}-01-04`,
  ).add({ weeks: week === undefined ? 0 : Number(week) - 1 });
  if (unit === 'DAY') return day;
  if (unit === 'WEEK') return day.subtract({ days: day.dayOfWeek - 1 });
  return day.with(unit === 'MONTH' ? { day: 1 } : { day: 1, month: 1 });
}

function periodFrom(unit: CalendarUnit, start: Temporal.PlainDate): Period {
  if (unit === 'WEEK')
    return `${String(start.yearOfWeek).padStart(4, '0')}-W${String(start.weekOfYear).padStart(2, '0')}`;
  return start.toString().slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[unit]);
}

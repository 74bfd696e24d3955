import { dayInWords, formatOf, usualLocale } from './dates.ts';

/** The periods that a timeline counts by. */
export type Unit = 'DAY' | 'MONTH' | 'YEAR';

/** How many letters a period of a unit has. */
export const lengthOf: Readonly<Record<Unit, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };

/** The unit that makes a timeline of these months readable: neither a single bar nor thousands. */
export function unitFor(months: readonly string[]): Unit {
  if (months.length === 0) return 'MONTH';
  const span = monthNumber(months.at(-1)!) - monthNumber(months[0]!) + 1;
  return span <= 3 ? 'DAY' : span > 240 ? 'YEAR' : 'MONTH';
}

function monthNumber(period: string): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7)) - 1;
}

/** Every period of a unit from one day to another, in order. */
export function periodsBetween(from: string, to: string, unit: Unit): string[] {
  const periods: string[] = [];
  const last = to.slice(0, lengthOf[unit]);
  for (let period = from.slice(0, lengthOf[unit]); period <= last; period = next(period, unit))
    periods.push(period);
  return periods;
}

function next(period: string, unit: Unit): string {
  if (unit === 'YEAR') return String(Number(period) + 1).padStart(4, '0');
  const date = new Date(`${firstDay(period)}T00:00:00Z`);
  if (unit === 'DAY') date.setUTCDate(date.getUTCDate() + 1);
  else date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, lengthOf[unit]);
}

/** The first day of a period. */
export function firstDay(period: string): string {
  return `${period}-01-01`.slice(0, 10);
}

/** The last day of a period. */
export function lastDay(period: string): string {
  if (period.length === 10) return period;
  if (period.length === 4) return `${period}-12-31`;
  const date = new Date(`${period}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

/** The periods that a timeline spans: those with meetings, with whole months around days so that a bar has a place. */
export function axisOf(buckets: readonly { period: string }[], unit: Unit): string[] {
  const sorted = buckets.map(({ period }) => period).sort();
  if (sorted.length === 0) return [];
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  if (unit === 'DAY') return periodsBetween(firstDay(first.slice(0, 7)), lastDay(last.slice(0, 7)), unit);
  return periodsBetween(firstDay(first), lastDay(last), unit);
}

/** What a period is called: on an axis a day without its year, which its neighbours have too. */
export function periodInWords(period: string, withYear = true, locale = usualLocale): string {
  if (withYear && period.length === 10) return dayInWords(period, locale);
  if (period.length === 4) return period;
  return formatOf(locale, period.length === 7 ? 'shortMonth' : 'shortDay').format(
    new Date(`${firstDay(period)}T00:00:00Z`),
  );
}

/** Which periods of an axis are labelled, given how many labels have room: at even steps that fall on round numbers. */
export function labelled(axis: readonly string[], room: number): number[] {
  const unit = axis[0]?.length ?? 0;
  const steps =
    unit === 10 ? [1, 2, 7, 14] : unit === 7 ? [1, 3, 6, 12, 24, 60, 120] : [1, 2, 5, 10, 20, 50, 100];
  const step = steps.find((each) => axis.length / each <= room) ?? steps.at(-1)!;
  const onRound = (period: string, index: number): boolean => {
    if (unit === 4) return Number(period) % step === 0;
    if (unit === 7) return monthNumber(period) % step === 0;
    return index % step === 0;
  };
  const marked = axis.flatMap((period, index) => (onRound(period, index) ? [index] : []));
  const broad = axis.length / room;
  const own = broad * (unit === 4 ? 0.35 : 0.75);
  // A label stands right of its mark: the last one must not be cut off, and the first day has its year beside it.
  return marked.filter(
    (index, nth) =>
      index <= axis.length - own && (nth !== 1 || unit < 10 || index - marked[0]! >= broad * 1.2),
  );
}

import edtf from 'edtf';
import { LRUCache } from 'lru-cache';
import { isDay, type Day } from './day.ts';
import { messageOf, Problem } from './problem.ts';

/** An EDTF (ISO 8601-2) string: a day, a month, an uncertain day, one day of several … */
export type Edtf = string;

/** What an EDTF string says about when: the days it may lie between, and whether it stands by them. */
export type DateRange = {
  /** The first possible day; null where there is no bound. */
  readonly earliest: Day | null;
  /** The last possible day; null where there is no bound. */
  readonly latest: Day | null;
  /** False where the string itself doubts (`?`, `~`, `%`). */
  readonly certain: boolean;
};

/** Reading one takes a tenth of a millisecond, and the same dates come again and again. */
const known = new LRUCache<Edtf, DateRange>({ max: 10_000 });

/** The range of an EDTF string; BAD_INPUT where it cannot be read. */
export function readEdtf(text: Edtf): DateRange {
  const before = known.get(text);
  if (before) return before;
  const range = rangeOf(text);
  known.set(text, range);
  return range;
}

function rangeOf(text: Edtf): DateRange {
  // Most dates by far.
  if (isDay(text)) return { earliest: text, latest: text, certain: true };
  const parts = parse(text);
  const earliest = Math.min(...parts.map((part) => part.min ?? -Infinity));
  const latest = Math.max(...parts.map((part) => part.max ?? Infinity));
  return { earliest: dayOf(earliest), latest: dayOf(latest), certain: !/[?~%]/.test(text) };
}

/**
 * Whether `a` says less than `b` without contradicting it: its days include all of b's and more,
 * or the same days with a doubt that b does not have.
 */
export function isVaguer(a: Edtf, b: Edtf): boolean {
  const [wide, narrow] = [readEdtf(a), readEdtf(b)];
  const sameDays = wide.earliest === narrow.earliest && wide.latest === narrow.latest;
  if (sameDays) return !wide.certain && narrow.certain;
  const startsNoLater =
    wide.earliest === null || (narrow.earliest !== null && wide.earliest <= narrow.earliest);
  const endsNoEarlier = wide.latest === null || (narrow.latest !== null && wide.latest >= narrow.latest);
  return startsNoLater && endsNoEarlier;
}

/** Days compare as strings, so years have four digits. */
const firstSayable = Date.parse('0000-01-01');
const lastSayable = Date.parse('9999-12-31T23:59:59.999Z');

type Part = { min: number | null; max: number | null };

/** A set's own bounds cover its first member only, so its members are taken one by one. */
function parse(text: Edtf): Part[] {
  try {
    const date = edtf(text);
    if (date.type === 'Season') throw new Error('seasons differ by hemisphere and have no days');
    if (beyondFourDigits(date)) throw new Error('years have four digits here');
    if (date.type !== 'Set' && date.type !== 'List') return [date];
    const open = { min: date.earlier ? null : Infinity, max: date.later ? null : -Infinity };
    return [open, ...date.values.flat()];
  } catch (thrown) {
    const why = messageOf(thrown).split('\n')[0];
    throw new Problem(
      'BAD_INPUT',
      `Expected a date in EDTF (ISO 8601-2), such as 2025-08-18, 2025-08, "2025-08-18?" or [2025-08-18..2025-08-21]; found ${JSON.stringify(text)} (${why}).`,
      { expected: 'EDTF', found: text },
    );
  }
}

function beyondFourDigits({ min, max }: Part): boolean {
  return [min, max].some(
    (at) => at !== null && Number.isFinite(at) && (at < firstSayable || at > lastSayable),
  );
}

function dayOf(milliseconds: number): Day | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}

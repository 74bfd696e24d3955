import type { Day } from './day.ts';
import type { DateRange } from './edtf.ts';

/**
 * The days that a meeting may have been on as one text, whose index answers a range of dates without a look at the
 * meeting: `2025-08-18`; `several 2025-08-21 2025-08-18` (the last one, then the first); `before 2025-08-18` and
 * `since 2025-08-18`, the day included, where the other bound is open; `undated`.
 */
export function possibleDays({ earliest, latest }: Pick<DateRange, 'earliest' | 'latest'>): string {
  if (earliest === null) return latest === null ? 'undated' : `before ${latest}`;
  if (latest === null) return `since ${earliest}`;
  return earliest === latest ? latest : `several ${latest} ${earliest}`;
}

/** Texts of possible days, from `first` to `last`, of which the first of several days lies between two days; null is open. */
export type Span = { first: string; last: string; begunFrom: Day | null; begunTo: Day | null };

type Range = { from?: Day | null; to?: Day | null; certainly?: boolean | null };

const [beforeAll, afterAll] = ['', '~'];

/** The spans that hold the possible days of whatever may lie in a range or, for certain, must. */
export function spansOf({ from, to, certainly }: Range): Span[] {
  const [start, end] = [from ?? beforeAll, to ?? afterAll];
  const span = (kind: string, first: string, last: string): Span => ({
    first: `${kind} ${first}`,
    last: `${kind} ${last}`,
    begunFrom: null,
    begunTo: null,
  });
  const oneDay = { ...span('', '', ''), first: start, last: to ?? '9999-12-31' };
  if (certainly === true)
    return [
      oneDay,
      // What follows the last day in the text must not exclude it.
      { ...span('several', start, `${end}~`), begunFrom: from ?? null },
      ...(from ? [] : [span('before', start, end)]),
      ...(to ? [] : [span('since', start, end)]),
    ];
  return [
    oneDay,
    { ...span('several', start, afterAll), begunTo: to ?? null },
    span('before', start, afterAll),
    span('since', beforeAll, end),
    { ...span('', '', ''), first: 'undated', last: 'undated' },
  ];
}

import type { Day } from './day.ts';

/** How many days before its last possible day a meeting may have been, in classes, the nearest first; null: any number. */
export const reaches = [
  { name: 'MONTH', days: 31 },
  { name: 'YEAR', days: 366 },
  { name: 'EVER', days: null },
] as const;

type Reach = (typeof reaches)[number]['name'];

/** The class of a meeting's date; none where it is one day, or has no last one. */
export function reachOf(earliest: Day | null | undefined, latest: Day | null | undefined): Reach | undefined {
  if (!latest || earliest === latest) return undefined;
  const days = earliest ? Temporal.PlainDate.from(earliest).until(latest).days : Infinity;
  return reaches.find((reach) => days <= (reach.days ?? Infinity))?.name;
}

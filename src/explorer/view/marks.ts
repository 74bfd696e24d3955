import { firstDay, lastDay } from './periods.ts';

/** A meeting that may be marked by itself on a timeline. */
export type Dated = { earliest: string | null; latest: string | null };

/** The place of a mark: along the axis from 0 to 1, the stretch of days it may have been on, and the row. */
export type Mark<M> = { meeting: M; at: number; from: number; to: number; row: number };

const daysOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Where a day lies on an axis of periods, from 0 to 1; its middle, or its `edge`. */
export function placeOf(
  day: string,
  axis: readonly string[],
  edge: 'start' | 'middle' | 'end' = 'middle',
): number {
  const start = daysOf(firstDay(axis[0]!));
  const length = daysOf(lastDay(axis.at(-1)!)) + 1 - start;
  return (daysOf(day) + { start: 0, middle: 0.5, end: 1 }[edge] - start) / length;
}

/** Marks for meetings that have a date, each in the first row where it touches no other; `breadth` is a mark's share of the axis. */
export function marksOn<M extends Dated>(
  meetings: readonly M[],
  axis: readonly string[],
  breadth: number,
): Mark<M>[] {
  const ends: number[] = [];
  return meetings
    .flatMap((meeting) => {
      const { earliest, latest } = meeting;
      const [first, last] = [earliest ?? latest, latest ?? earliest];
      if (first === null || last === null) return [];
      const [from, to] = [placeOf(first, axis, 'start'), placeOf(last, axis, 'end')];
      return [{ meeting, from, to, at: (from + to) / 2 }];
    })
    .sort((a, b) => a.from - b.from)
    .map((mark) => {
      const left = Math.min(mark.from, mark.at - breadth / 2);
      let row = ends.findIndex((end) => end <= left);
      if (row === -1) row = ends.length;
      ends[row] = Math.max(mark.to, mark.at + breadth / 2);
      return { ...mark, row };
    });
}

/** The days that dated meetings span, from the first possible to the last. */
export function daysSpanned(meetings: readonly Dated[]): { period: string }[] {
  return meetings
    .flatMap(({ earliest, latest }) => [earliest, latest].filter((day) => day !== null))
    .map((period) => ({ period }));
}

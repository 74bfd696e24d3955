/** How large an invented graph is. */
export type GraphSize = { meetings: number; leaders: number; years: number };

/**
 * A graph of so many meetings. An archive grows along three lines at once: it covers more years and more people, each
 * of whom has one life's worth of meetings. So a year holds as many meetings in a small graph as in a large one.
 */
export function sizeOf(meetings: number): GraphSize {
  return { meetings, leaders: Math.ceil(meetings / 10), years: Math.max(1, Math.round(meetings / 10_000)) };
}

/** The last day of every invented graph; it reaches back from there. */
export const lastDay = '2025-12-31';

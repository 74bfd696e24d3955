import { Problem } from '../../model/problem.ts';

/** Most characters of a text, and most items of a list, in an argument: each is compared with every name on record. */
const most = { text: 1000, list: 100 } as const;

const units = { text: 'characters in a text', list: 'items in a list' } as const;

/** Refuses arguments that hold a text or a list too long to look up; a variable may be far longer than a document. */
export function refuseLong(argument: unknown): void {
  if (typeof argument === 'string') {
    refuse('text', argument.length);
  } else if (Array.isArray(argument)) {
    refuse('list', argument.length);
    argument.forEach(refuseLong);
  } else if (argument !== null && typeof argument === 'object') {
    Object.values(argument).forEach(refuseLong);
  }
}

function refuse(limit: keyof typeof most, value: number): void {
  const maximum = most[limit];
  if (value <= maximum) return;
  throw new Problem(
    'LIMIT_EXCEEDED',
    `Expected at most ${maximum} ${units[limit]} of an argument; found ${value}. Ask for less at a time.`,
    { limit, value, maximum },
  );
}

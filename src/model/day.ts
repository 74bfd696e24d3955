import { Problem } from './problem.ts';

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists: `2025-02-30` is not. */
export function isDay(text: string): text is Day {
  if (!dayForm.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The text as a day, or a BAD_INPUT that says what a day looks like. */
export function readDay(found: unknown): Day {
  if (typeof found === 'string' && isDay(found)) return found;
  throw new Problem(
    'BAD_INPUT',
    `Expected a day that exists, as YYYY-MM-DD; found ${JSON.stringify(found)}.`,
    {
      expected: 'YYYY-MM-DD',
      found,
    },
  );
}

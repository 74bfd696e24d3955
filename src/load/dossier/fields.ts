import { z } from 'zod';
import { isDay } from '../../model/day.ts';
import { readEdtf } from '../../model/edtf.ts';
import { messageOf } from '../../model/problem.ts';

/** Controls, line ends of any kind, and the marks that make text read in another order than it is written. */
const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** Text on one line: what a person reads as a name, a title or a summary. At most 1,000 characters. */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .refine(
    (value) => !unprintable.test(value) && value.isWellFormed(),
    'expected text on one line, without control characters',
  )
  // What trimming amounts to, for validators that do not trim.
  .meta({ pattern: '\\S' });

/** Words of the article, which may run over line ends. */
export const quotation = z
  .string()
  .min(1)
  .max(20_000)
  .refine(
    (value) => !/[^\P{Cc}\n\r\t]/u.test(value) && value.isWellFormed(),
    'expected words of the article, without control characters',
  );

/** Lower-case hexadecimal SHA-256. */
export const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits, lower case (SHA-256)');

/** A place in a text, in Unicode code points from its start. */
export const offset = z.int().min(0);

/** A calendar day that exists. */
export const day = z
  .string()
  .refine(isDay, 'expected a day that exists, as YYYY-MM-DD')
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A date by ISO 8601-2; YAML reads a bare year as a number. */
export const edtf = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().superRefine((value, context) => {
      // The grammar's parser takes its time with long texts, and no date is one.
      const fault = value.length > 200 ? 'expected a date of at most 200 characters' : faultOfEdtf(value);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
    }),
  )
  .meta({
    type: ['string', 'integer'],
    description:
      "EDTF: 2025-08-18; 2025-08; '2025-08-18?' where the day is inferred; '[2025-08-18..2025-08-21]' for one day of several.",
  });

/** An id of its kind. It may become part of a file's name, so nothing but letters, digits, `-` and `/` is in it. */
export const idOf = (kind: string) =>
  z
    .string()
    .max(200)
    .regex(new RegExp(`^${kind}/[a-z0-9]+([-/][a-z0-9]+)*$`), `expected an id such as ${kind}/some-words`)
    .describe(
      `Readable id such as ${kind}/some-words: two dossiers that write the same id mean one and the same.`,
    );

/** What an entry calls a passage. */
export const passageKey = z
  .string()
  .min(1)
  .max(200)
  .refine(
    (value) => !unprintable.test(value) && value.isWellFormed(),
    'expected a key on one line, without control characters',
  );

/** Keys of passages; every fact cites at least one. */
export const evidence = z
  .array(passageKey)
  .min(1, 'expected at least one passage key: every fact cites its passage')
  .describe('Keys of the passages that state this, at least one.');

/** Until it is taken away or false, the entry and all below it stay out of the graph. */
export const unconfirmed = z
  .boolean()
  .optional()
  .describe(
    'true on what `parley new` proposed: it does not load until you have read its passages and taken this line away.',
  );

function faultOfEdtf(value: string): string | null {
  try {
    readEdtf(value);
    return null;
  } catch (thrown) {
    return messageOf(thrown);
  }
}

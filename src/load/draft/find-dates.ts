import { parse, type ParsedResult } from 'chrono-node/en';
import type { Day } from '../../model/day.ts';
import type { Edtf } from '../../model/edtf.ts';

/** A date in a sentence as a program understood it: the words, and the day, week, month or year they may mean. */
export type DateMention = { words: string; edtf: Edtf };

/** Words that are mostly no dates: "Sat beside him", "for three days"; months and days in small letters: "may march". */
const noDate = /^(?:(?:[Ss]at|[Ss]un|[Nn]ow|[Ff]or .*)|may|march|mar|mon|wed)$/;

const namesYear = /\b\d{4}\b/;

/** What a date in full does not depend on. */
const anyDay = '2000-01-01';

/**
 * The dates in a sentence of an article published on a day, relative ones resolved against it: guesses, all of them. Where
 * the day is unknown only those are found that name their year.
 */
export function findDates(sentence: string, published: Day | null): DateMention[] {
  // The parser's time grows with the square of the length, and no sentence is longer.
  if (sentence.length > 2000) return [];
  const [year, month, day] = (published ?? anyDay).split('-').map(Number) as [number, number, number];
  // At noon by this machine's clock, by which the result is read again: so its time zone does not matter.
  const reference = new Date(year, month - 1, day, 12);
  return parse(sentence, reference)
    .filter(({ text }) => !noDate.test(text) && (published !== null || namesYear.test(text)))
    .flatMap((result) => {
      const edtf = edtfOf(result);
      return edtf === null ? [] : [{ words: result.text, edtf }];
    });
}

function edtfOf({ text, start, end }: ParsedResult): Edtf | null {
  const first = precise(start);
  if (first === null) return null;
  if (/\bweek\b/i.test(text) && first.length === 10) return weekOf(first);
  const last = end && precise(end);
  return last && last > first ? `[${first}..${last}]` : first;
}

/** As sharp as the words are; null where they name a time of day alone. */
function precise(components: ParsedResult['start']): Edtf | null {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((unit) =>
    String(components.get(unit)).padStart(unit === 'year' ? 4 : 2, '0'),
  );
  if (components.isCertain('day') || components.isCertain('weekday')) return `${year}-${month}-${day}`;
  if (components.isCertain('month')) return `${year}-${month}`;
  return components.isCertain('year') ? year! : null;
}

/** One day of the week, Monday to Sunday, of a day. */
function weekOf(day: Day): Edtf {
  const found = Temporal.PlainDate.from(day);
  const monday = found.subtract({ days: found.dayOfWeek - 1 });
  return `[${monday.toString()}..${monday.add({ days: 6 }).toString()}]`;
}

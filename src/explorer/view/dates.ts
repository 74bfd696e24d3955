/** How dates and numbers are written where nobody asks for another way. */
export const usualLocale = 'en-GB';

const shapes = {
  day: { dateStyle: 'long', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  shortDay: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  shortMonth: { month: 'short', year: 'numeric', timeZone: 'UTC' },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of dates; making one takes a hundred times as long as using it. */
export function formatOf(locale: string, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${shape} ${locale}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, shapes[shape]);
  formats.set(key, format);
  return format;
}

/** A day in words: `18 August 2025`. */
export function dayInWords(day: string, locale = usualLocale): string {
  return formatOf(locale, 'day').format(dateOf(day));
}

/** An EDTF date in words; as it stands where it is of a rarer form, and never surer than it is. */
export function dateInWords(edtf: string | null, locale = usualLocale): string {
  if (edtf === null) return 'No date on record';
  const span = /^([^/]+)\/([^/]+)$/.exec(edtf);
  if (span) return fromTo(span[1]!, span[2]!, '', locale);
  const oneOf = /^\[([^,.]*)\.\.([^,.]*)\]$/.exec(edtf);
  if (oneOf) return fromTo(oneOf[1]!, oneOf[2]!, 'one day of ', locale);
  return plain(edtf, locale);
}

function fromTo(from: string, to: string, what: string, locale: string): string {
  const open = (end: string): boolean => end === '' || end === '..';
  if (open(from)) return `${what === '' ? '' : 'a day '}until ${plain(to, locale)}`;
  if (open(to)) return `${what === '' ? '' : 'a day '}since ${plain(from, locale)}`;
  const days = isDay(from) && isDay(to);
  return (
    what +
    (days
      ? formatOf(locale, 'day').formatRange(dateOf(from), dateOf(to))
      : `${plain(from, locale)} to ${plain(to, locale)}`)
  );
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const doubts: Readonly<Record<string, string>> = {
  '?': ' (uncertain)',
  '~': ' (approximately)',
  '%': ' (uncertain, approximately)',
};

function plain(edtf: string, locale: string): string {
  const [, date, doubt] = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)([?~%])?$/.exec(edtf) ?? [];
  if (date === undefined) return edtf;
  const words =
    date.length === 10
      ? dayInWords(date, locale)
      : date.length === 7
        ? formatOf(locale, 'month').format(new Date(`${date}-01T00:00:00Z`))
        : date;
  return words + (doubt ? doubts[doubt] : '');
}

/** From the first to the last day on which something may have been. */
export function spanInWords(first: string | null, last: string | null, locale = usualLocale): string {
  if (first === null && last === null) return 'no date on record';
  if (first === last) return dayInWords(first!, locale);
  if (first !== null && last !== null)
    return formatOf(locale, 'day').formatRange(dateOf(first), dateOf(last));
  return `${first === null ? 'unknown' : dayInWords(first, locale)} – ${last === null ? 'unknown' : dayInWords(last, locale)}`;
}

type Tenure = {
  from: string | null;
  to: string | null;
  attestedFrom: string | null;
  attestedTo: string | null;
};

/** When an office was held, as far as sources say; an unknown end is never said to be today. */
export function tenureInWords({ from, to, attestedFrom, attestedTo }: Tenure): string {
  if (from !== null || to !== null)
    return `, ${from === null ? 'start unknown' : dateInWords(from)} – ${to === null ? 'end unknown' : dateInWords(to)}`;
  if (attestedFrom === null) return '';
  return attestedFrom === attestedTo
    ? ` (as of ${dayInWords(attestedFrom)})`
    : ` (as of ${spanInWords(attestedFrom, attestedTo)})`;
}

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day in words: `18 August 2025`. */
export function dayInWords(day: string): string {
  return long.format(dateOf(day));
}

/** An EDTF date in words; as it stands where it is of a rarer form, and never surer than it is. */
export function dateInWords(edtf: string | null): string {
  if (edtf === null) return 'No date on record';
  const span = /^([^/]+)\/([^/]+)$/.exec(edtf);
  if (span) return fromTo(span[1]!, span[2]!, '');
  const oneOf = /^\[([^,.]*)\.\.([^,.]*)\]$/.exec(edtf);
  if (oneOf) return fromTo(oneOf[1]!, oneOf[2]!, 'one day of ');
  return plain(edtf);
}

function fromTo(from: string, to: string, what: string): string {
  const open = (end: string): boolean => end === '' || end === '..';
  if (open(from)) return `${what === '' ? '' : 'a day '}until ${plain(to)}`;
  if (open(to)) return `${what === '' ? '' : 'a day '}since ${plain(from)}`;
  const days = isDay(from) && isDay(to);
  return what + (days ? long.formatRange(dateOf(from), dateOf(to)) : `${plain(from)} to ${plain(to)}`);
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const doubts: Readonly<Record<string, string>> = {
  '?': ' (uncertain)',
  '~': ' (approximately)',
  '%': ' (uncertain, approximately)',
};

function plain(edtf: string): string {
  const [, date, doubt] = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)([?~%])?$/.exec(edtf) ?? [];
  if (date === undefined) return edtf;
  const words =
    date.length === 10
      ? dayInWords(date)
      : date.length === 7
        ? month.format(new Date(`${date}-01T00:00:00Z`))
        : date;
  return words + (doubt ? doubts[doubt] : '');
}

/** From the first to the last day on which something may have been. */
export function spanInWords(first: string | null, last: string | null): string {
  if (first === null && last === null) return 'no date on record';
  if (first === last) return dayInWords(first!);
  if (first !== null && last !== null) return long.formatRange(dateOf(first), dateOf(last));
  return `${first === null ? 'unknown' : dayInWords(first)} – ${last === null ? 'unknown' : dayInWords(last)}`;
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

import { modes, plainView, statuses, type View } from '../../explorer/view/view.ts';

/** What a piece was told by attributes: the view, and what could not be understood. */
export type Reading = { view: View; problems: string[] };

/** The value of an attribute; null where it is absent. */
type Said = (name: string) => string | null;

/** The names of the attributes that say what is shown. */
export const viewAttributes = [
  'leader',
  'leaders',
  'from',
  'to',
  'certainly',
  'status',
  'mode',
  'country',
  'represents',
  'topic',
  'known-on',
] as const;

/** The view that attributes ask for. What is said wrongly is a problem, never passed over: it would show something else. */
export function readView(said: Said): Reading {
  const problems: string[] = [];
  const note = <T>(read: T | Problem): T | null => {
    if (!(read instanceof Problem)) return read;
    problems.push(read.text);
    return null;
  };
  const text = (name: string): string | null => said(name)?.trim() || null;
  const day = (name: string): string | null => note(dayOf(name, text(name)));
  const view: View = {
    ...plainView,
    leaders: leadersOf(text('leader'), text('leaders')),
    from: day('from'),
    to: day('to'),
    certainly: note(flagOf('certainly', said('certainly'))) ?? false,
    status: note(wordsOf('status', statuses, text('status'))),
    mode: note(wordsOf('mode', modes, text('mode'))),
    country: text('country'),
    represents: text('represents'),
    topic: text('topic'),
    knownOn: day('known-on'),
  };
  return { view, problems };
}

/** What is wrong with an attribute. */
class Problem {
  readonly text: string;

  constructor(name: string, expected: string, found: string) {
    this.text = `Expected ${name} to be ${expected}; found ${JSON.stringify(found.slice(0, 80))}.`;
  }
}

/** One leader and several, each once; names are parted by semicolons, or by commas where there is none. */
function leadersOf(one: string | null, several: string | null): string[] {
  const parted = several?.split(several.includes(';') ? ';' : ',') ?? [];
  const names = [one ?? '', ...parted].map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}

function dayOf(name: string, said: string | null): string | null | Problem {
  if (said === null) return null;
  const date = new Date(`${said}T00:00:00Z`);
  const exists = /^\d{4}-\d\d-\d\d$/.test(said) && !Number.isNaN(date.valueOf());
  return exists && date.toISOString().startsWith(said)
    ? said
    : new Problem(name, 'a day that exists, as YYYY-MM-DD', said);
}

function flagOf(name: string, said: string | null): boolean | Problem {
  if (said === null || said === 'false') return false;
  return said === '' || said === 'true' ? true : new Problem(name, 'true or false', said);
}

function wordsOf<T extends string>(
  name: string,
  known: readonly T[],
  said: string | null,
): readonly T[] | null | Problem {
  if (said === null) return null;
  const words = said.split(',').map((word) => word.trim().toUpperCase().replaceAll(/[- ]/g, '_'));
  if (words.some((word) => !(known as readonly string[]).includes(word)))
    return new Problem(name, `one or more of ${known.map(plainly).join(', ')}`, said);
  return known.filter((word) => words.includes(word));
}

const plainly = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** A whole number from 1 to a maximum; a problem else. */
export function readCount(
  name: string,
  said: string | null,
  { usual, most }: { usual: number; most: number },
): { count: number; problems: string[] } {
  if (said === null || said.trim() === '') return { count: usual, problems: [] };
  const count = /^\d{1,6}$/.test(said.trim()) ? Number(said) : 0;
  if (count >= 1 && count <= most) return { count, problems: [] };
  return {
    count: usual,
    problems: [new Problem(name, `a whole number from 1 to ${most}`, said).text],
  };
}

/** A language tag as numbers and dates are to be written by; a problem where it is none. */
export function readLocale(said: string | null, usual: string): { locale: string; problems: string[] } {
  if (said === null || said.trim() === '') return { locale: usual, problems: [] };
  try {
    return { locale: Intl.getCanonicalLocales(said.trim())[0]!, problems: [] };
  } catch {
    return { locale: usual, problems: [new Problem('locale', 'a language tag such as de-CH', said).text] };
  }
}

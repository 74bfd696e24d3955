import { readCamera, writtenCamera } from './camera.ts';
import { contactsStep, listStep, modes, networkSizes, plainView, statuses, type View } from './view.ts';

type Written = readonly [name: string, value: string];

/** The part of an address that says what a view shows: nothing for what goes without saying. */
export function addressOf(view: View): string {
  const { leaders, status, mode, certainly, depth, first, list, rows, contacts, as, at, timeline } = view;
  const texts = ['from', 'to', 'country', 'represents', 'topic', 'knownOn', 'office', 'meeting'] as const;
  const written: Written[] = [
    ...leaders.map((leader): Written => ['leader', leader]),
    ...given('status', status?.join(',')),
    ...given('mode', mode?.join(',')),
    ...texts.flatMap((name) => given(name, view[name])),
    ...given('certainly', certainly && 'true'),
    ...given('depth', depth !== plainView.depth && String(depth)),
    ...given('first', first !== plainView.first && String(first)),
    ...given('list', list),
    ...given('rows', rows !== plainView.rows && String(rows)),
    ...given('contacts', contacts !== plainView.contacts && String(contacts)),
    ...given('as', as),
    ...given('at', writtenCamera(at)),
    ...given('timeline', timeline !== plainView.timeline && timeline),
  ];
  if (written.length === 0) return '';
  return `?${written.map(([name, value]) => `${name}=${readable(value)}`).join('&')}`;
}

function given(name: string, value: string | false | null | undefined): Written[] {
  return value ? [[name, value]] : [];
}

/** Encoded, but for what an address may hold as it is and ids are full of. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%20', '+');
}

/** The view that an address asks for; what it says wrongly counts as not said. */
export function viewAt(search: string): View {
  const said = new URLSearchParams(search);
  const text = (name: string): string | null => said.get(name)?.trim() || null;
  return {
    leaders: [...new Set(said.getAll('leader').map((name) => name.trim()))].filter(Boolean).slice(0, 2),
    meeting: text('meeting'),
    office: text('office'),
    status: some(statuses, text('status')),
    mode: some(modes, text('mode')),
    from: day(text('from')),
    to: day(text('to')),
    certainly: text('certainly') === 'true',
    country: text('country'),
    represents: text('represents'),
    topic: text('topic'),
    knownOn: day(text('knownOn')),
    depth: one([1, 2, 3], Number(text('depth'))) ?? plainView.depth,
    first: one(networkSizes, Number(text('first'))) ?? plainView.first,
    list: one(['all', 'counted'], text('list')),
    rows: rowsOf(Number(text('rows')), listStep),
    contacts: rowsOf(Number(text('contacts')), contactsStep),
    as: one(['drawing', 'groups', 'table'], text('as')),
    at: readCamera(text('at')),
    timeline: one(['drawing', 'table'], text('timeline')) ?? plainView.timeline,
  };
}

function one<T>(known: readonly T[], value: unknown): T | null {
  return known.find((each) => each === value) ?? null;
}

function some<T extends string>(known: readonly T[], list: string | null): readonly T[] | null {
  const words = list?.toUpperCase().split(',') ?? [];
  const found = known.filter((word) => words.includes(word));
  return found.length === 0 ? null : found;
}

function day(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? text : null;
}

/** Lists grow by steps, up to the largest page that the API gives twenty times. */
function rowsOf(rows: number, step: number): number {
  const steps = Math.ceil(rows / step);
  return steps >= 1 && steps * step <= 2000 ? steps * step : step;
}

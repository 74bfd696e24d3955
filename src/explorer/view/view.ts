import type { Camera } from './camera.ts';

/** Whether a meeting took place, as the API has it. */
export type Status = 'HELD' | 'PLANNED' | 'PROPOSED' | 'CALLED_OFF';

/** How those who take part are together, as the API has it. */
export type Mode = 'IN_PERSON' | 'PHONE' | 'VIDEO' | 'UNKNOWN';

/** All that decides what is on screen; it is what an address says, and nothing else is kept. */
export type View = {
  /** The leaders chosen, by any spelling: none, one, or two to compare. */
  leaders: readonly string[];
  /** The meeting whose evidence is open. */
  meeting: string | null;
  /** The office whose holders are shown. */
  office: string | null;
  /** Which statuses count; null where nobody chose: held. */
  status: readonly Status[] | null;
  /** Which modes count; null where nobody chose: in person. */
  mode: readonly Mode[] | null;
  from: string | null;
  to: string | null;
  certainly: boolean;
  /** The country that meetings were in. */
  country: string | null;
  /** The country or organization that somebody took part for. */
  represents: string | null;
  topic: string | null;
  knownOn: string | null;
  /** How many steps the network goes from the leader chosen. */
  depth: number;
  /** The most leaders that the network shows. */
  first: number;
  /** Which meetings are listed; null where nobody chose: see `listsAll`. */
  list: 'all' | 'counted' | null;
  /** How many meetings the list shows at most. */
  rows: number;
  /** How many of those whom somebody met are listed at most. */
  contacts: number;
  /** How the network is shown; null where nobody chose: see `shownAs`. */
  as: 'drawing' | 'groups' | 'table' | null;
  /** Which part of the drawing is in view; null for all of it. */
  at: Camera | null;
  /** Whether the timeline is drawn or written as a table. */
  timeline: 'drawing' | 'table';
};

export const statuses = ['HELD', 'PLANNED', 'PROPOSED', 'CALLED_OFF'] as const satisfies readonly Status[];
export const modes = ['IN_PERSON', 'PHONE', 'VIDEO', 'UNKNOWN'] as const satisfies readonly Mode[];

/** Sizes of a network that can be chosen; the last is the API's maximum. */
export const networkSizes = [100, 300, 1000, 2000] as const;

/** How many meetings a list grows by. */
export const listStep = 50;

/** How many leaders a list of contacts grows by. */
export const contactsStep = 25;

/** What an address without parameters shows. */
export const plainView: View = {
  leaders: [],
  meeting: null,
  office: null,
  status: null,
  mode: null,
  from: null,
  to: null,
  certainly: false,
  country: null,
  represents: null,
  topic: null,
  knownOn: null,
  depth: 1,
  first: 300,
  list: null,
  rows: listStep,
  contacts: contactsStep,
  as: null,
  at: null,
  timeline: 'drawing',
};

/** How a network is shown: unless told otherwise each leader is drawn, and groups of them where there are more than that is possible for. */
export function shownAs({ as, first, leaders }: View, truncated: boolean): 'drawing' | 'groups' | 'table' {
  const tooMany = truncated && first === networkSizes.at(-1) && leaders.length === 0;
  return as ?? (tooMany ? 'groups' : 'drawing');
}

/** The statuses that count. */
export function countedStatuses({ status }: Pick<View, 'status'>): readonly Status[] {
  return status ?? ['HELD'];
}

/** The modes that count. */
export function countedModes({ mode }: Pick<View, 'mode'>): readonly Mode[] {
  return mode ?? ['IN_PERSON'];
}

/** Whether a meeting counts for who met whom, by its status and mode. */
export function counts(
  { status, mode }: { status: Status | null; mode: Mode },
  view: Pick<View, 'status' | 'mode'>,
): boolean {
  return status !== null && countedStatuses(view).includes(status) && countedModes(view).includes(mode);
}

/** Whether meetings are listed that do not count too: unless told otherwise, for as long as nobody chose what counts. */
export function listsAll({ list, status, mode }: View): boolean {
  return list === null ? status === null && mode === null : list === 'all';
}

/** The statuses or modes after one was switched; null where that comes to what counts by itself, or to nothing. */
export function switched<T>(all: readonly T[], chosen: readonly T[], usual: T, one: T): readonly T[] | null {
  const next = all.filter((each) => chosen.includes(each) !== (each === one));
  return next.length === 0 || (next.length === 1 && next[0] === usual) ? null : next;
}

/** Whether a filter narrows what is shown, beside who was chosen. */
export function isFiltered(view: View): boolean {
  const { status, mode, from, to, certainly, country, represents, topic, knownOn } = view;
  return certainly || [status, mode, from, to, country, represents, topic, knownOn].some((part) => part);
}

/** What taking every filter back comes to. */
export const noFilter: Partial<View> = {
  status: null,
  mode: null,
  from: null,
  to: null,
  certainly: false,
  country: null,
  represents: null,
  topic: null,
  knownOn: null,
};

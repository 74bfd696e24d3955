import { modes, statuses, type Mode, type Status, type View } from './view.ts';
import { countedModes, countedStatuses } from './view.ts';
import { dayInWords, usualLocale } from './dates.ts';

/** What a status is called. */
export const statusWords: Readonly<Record<Status, string>> = {
  HELD: 'Held',
  PLANNED: 'Planned',
  PROPOSED: 'Proposed',
  CALLED_OFF: 'Called off',
};

/** What a mode is called. */
export const modeWords: Readonly<Record<Mode, string>> = {
  IN_PERSON: 'in person',
  PHONE: 'by phone',
  VIDEO: 'by video',
  UNKNOWN: 'no source says how',
};

/** What a mode is called where there is little room. */
export const shortModes: Readonly<Record<Mode, string>> = {
  IN_PERSON: 'In person',
  PHONE: 'Phone',
  VIDEO: 'Video',
  UNKNOWN: 'Not said',
};

/** What somebody's part in a meeting is called. */
export const roleWords = {
  HOST: 'host',
  GUEST: 'guest',
  ATTENDEE: 'took part',
  MEDIATOR: 'mediator',
  CALLER: 'caller',
} as const;

/** How a statement stands to its meeting. */
export const stanceWords = {
  CONFIRMS: 'confirms it',
  PROPOSES: 'proposes it',
  CONDITIONS: 'sets conditions',
  DENIES: 'denies it',
} as const;

/** What kind of meeting it is, in words. */
export function kindInWords(status: Status | null, mode: Mode): string {
  return `${status === null ? 'No source says whether held' : statusWords[status]}, ${modeWords[mode]}`;
}

/** Which kinds count, in words: `held in person`, `held or proposed, in person or by phone`. */
export function countedInWords(view: Pick<View, 'status' | 'mode'>): string {
  const status = countedStatuses(view);
  const mode = countedModes(view);
  const first =
    status.length === statuses.length
      ? 'of any status'
      : either(status.map((one) => statusWords[one].toLowerCase()));
  const second = mode.length === modes.length ? 'in any way' : either(mode.map((one) => modeWords[one]));
  return `${first}${status.length > 1 || mode.length > 1 ? ',' : ''} ${second}`;
}

/** What narrows a view down, in words; nothing where nothing does. */
export function narrowedInWords(view: View, locale = usualLocale): string[] {
  const { from, to, certainly, country, represents, topic, knownOn } = view;
  const day = (each: string): string => dayInWords(each, locale);
  return [
    ...(from && to ? [`from ${day(from)} to ${day(to)}`] : []),
    ...(from && !to ? [`since ${day(from)}`] : []),
    ...(to && !from ? [`until ${day(to)}`] : []),
    ...(certainly ? ['of certain date'] : []),
    ...(country ? [`in ${country}`] : []),
    ...(represents ? [`with someone for ${represents}`] : []),
    ...(topic ? [`about “${topic}”`] : []),
    ...(knownOn ? [`as known on ${day(knownOn)}`] : []),
  ];
}

/** `one`, `one or two`, `one, two or three`. */
export function either(words: readonly string[], last = 'or'): string {
  const head = words.slice(0, -1).join(', ');
  return head === '' ? (words[0] ?? '') : `${head} ${last} ${words.at(-1)}`;
}

/** A number with its noun: `1 meeting`, `1,204 meetings`. */
export function counted(count: number, noun: string, plural = `${noun}s`, locale = usualLocale): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? noun : plural}`;
}

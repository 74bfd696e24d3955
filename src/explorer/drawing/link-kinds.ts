import type { LinkKind } from './picture.ts';
import { countedModes, countedStatuses, modes, type Mode, type Status, type View } from '../view/view.ts';

/** What meetings have to be for a link to be of a kind. */
type Kind = { status: readonly Status[]; mode: readonly Mode[] };

/**
 * What is to be asked besides a network to tell of each of its links what it rests on: nothing where only meetings in
 * person that were held count. A link of a meeting that was only proposed must not look like one of people who met.
 */
export function kindsToAsk(view: Pick<View, 'status' | 'mode'>): { met: Kind | null; spoke: Kind | null } {
  const held = countedStatuses(view).includes('HELD');
  const mode = countedModes(view);
  const remote = mode.length > 1 || mode[0] !== 'IN_PERSON';
  const only = countedStatuses(view).length === 1;
  return {
    met:
      held && mode.includes('IN_PERSON') && !(only && !remote)
        ? { status: ['HELD'], mode: ['IN_PERSON'] }
        : null,
    spoke: held && remote && !only ? { status: ['HELD'], mode: modes } : null,
  };
}

/** The kind that a link has at least: where nothing sets it apart, all of them are of this one. */
export function leastKind(view: Pick<View, 'status' | 'mode'>): LinkKind {
  const status = countedStatuses(view);
  const mode = countedModes(view);
  if (status.length > 1 || status[0] !== 'HELD') return 'open';
  return mode.length > 1 || mode[0] !== 'IN_PERSON' ? 'spoke' : 'met';
}

/** Tells the kind of each link by its pair. */
export function kindTeller(
  view: Pick<View, 'status' | 'mode'>,
  met: ReadonlySet<string>,
  spoke: ReadonlySet<string>,
): (pair: string) => LinkKind {
  const least = leastKind(view);
  return (pair) => (met.has(pair) ? 'met' : spoke.has(pair) ? 'spoke' : least);
}

/** What links of a kind mean, in words. */
export const linkWords: Readonly<Record<LinkKind, string>> = {
  met: 'met in person',
  spoke: 'held, not on record as in person',
  open: 'not on record as held',
};

/** What lines between groups mean. */
export const groupWords: Readonly<Record<LinkKind, string>> = {
  met: 'some of both met in person',
  spoke: 'held between some of both, none on record as in person',
  open: 'between some of both, none on record as held',
};

import type { MeetingFilter } from '../generated/operations.ts';
import { countedModes, countedStatuses, listsAll, type View } from './view.ts';

/** The filter of every meeting on record that the view is about, whether it counts or not. */
export function everyMeeting(view: View): MeetingFilter {
  const { leaders, from, to, certainly, country, represents, topic, knownOn } = view;
  return {
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(certainly && { certainly }),
    ...(country !== null && { placeCountry: country }),
    ...(represents !== null && { represents }),
    ...(topic !== null && { topic }),
    ...(knownOn !== null && { knownOn }),
    ...(leaders.length > 0 && { participants: { all: leaders } }),
  };
}

/** The filter of the meetings that count. */
export function countedMeetings(view: View): MeetingFilter {
  return { status: countedStatuses(view), mode: countedModes(view), ...everyMeeting(view) };
}

/** The filter of who met whom: whose meetings is said by other arguments. */
export function encounters(view: View): MeetingFilter {
  return countedMeetings({ ...view, leaders: [] });
}

/** The filter of the list. */
export function listedMeetings(view: View): MeetingFilter {
  return listsAll(view) ? everyMeeting(view) : countedMeetings(view);
}

/** A filter over all of time: what a timeline shows, of which a part is chosen. */
export function anyTime(filter: MeetingFilter): MeetingFilter {
  return { ...filter, from: undefined, to: undefined };
}

/** What is asked for the chains between two leaders; null unless two are chosen. */
export function chainVariables(view: View): { from: string; to: string; filter: MeetingFilter } | null {
  const [from, to] = view.leaders;
  return from === undefined || to === undefined ? null : { from, to, filter: encounters(view) };
}

/** What is asked for those whom two leaders both met; null unless two are chosen. */
export function commonVariables(view: View): { names: readonly string[]; filter: MeetingFilter } | null {
  return view.leaders.length === 2 ? { names: view.leaders, filter: encounters(view) } : null;
}

/** What is asked for the network of a view: around whoever is chosen, else of all. */
export function networkVariables(view: View): {
  around?: readonly string[];
  depth?: number;
  filter: MeetingFilter;
  first: number;
} {
  const { leaders, depth, first } = view;
  return { ...(leaders.length > 0 && { around: leaders, depth }), filter: encounters(view), first };
}

import type { Id } from '../../../src/model/words.ts';
import { byText, idOf, meetingsOf, spanOf } from './meetings.ts';
import { pageOf, type Args } from './pages.ts';
import { valuesOf, type Known, type Of, type World } from './world.ts';

type Meeting = Of<'meeting'>;

/** Whom a leader met: by default in person, in meetings that were held. */
export function contactsOf(world: World, known: Known, leader: Id, args: Args): object {
  const counted = countedMeetings(world, known, args).filter((meeting) => isIn(meeting, leader));
  return contactsPage(known, counted, [leader], () => true, args);
}

/** Whom every one of several leaders met, within some days of each other where a number is given. */
export function commonContactsOf(world: World, known: Known, args: Args): object {
  const leaders = [...new Set(args.names!.map((name) => idOf(world, 'leader', name)!))];
  const counted = countedMeetings(world, known, args).filter((meeting) =>
    leaders.some((leader) => isIn(meeting, leader)),
  );
  const metAll = (meetings: readonly Meeting[]): boolean => {
    const choices = eachOneOf(leaders.map((leader) => meetings.filter((meeting) => isIn(meeting, leader))));
    return choices.some((chosen) => chosen.every((a) => chosen.every((b) => mayGoTogether(a, b, args))));
  };
  return contactsPage(known, counted, leaders, metAll, args);
}

/** The meetings that count where it is about who met: by default those in person, and held. */
export function countedMeetings(world: World, known: Known, args: Args): Meeting[] {
  const filter = { ...args.filter };
  return meetingsOf(world, known, {
    ...filter,
    status: filter.status ?? ['HELD'],
    mode: filter.mode ?? ['IN_PERSON'],
  });
}

function isIn(meeting: Meeting, leader: Id): boolean {
  return valuesOf(meeting).participants.some((who) => who.leader === leader);
}

/** Every way to take one from each of some lists. */
function eachOneOf<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (some, list) => some.flatMap((taken) => list.map((one) => [...taken, one])),
    [[]],
  );
}

/** Whether `a` begins no more than the days allowed after `b` ends: for all its days, or for one of them. */
function mayGoTogether(a: Meeting, b: Meeting, { withinDays, filter }: Args): boolean {
  if (typeof withinDays !== 'number') return true;
  const [{ earliest, latest, certain }, other] = [spanOf(a), spanOf(b)];
  if (!filter?.certainly)
    return earliest === null || other.latest === null || daysFrom(other.latest, earliest) <= withinDays;
  if (!certain || earliest === null || latest === null || other.earliest === null) return false;
  return a === b || daysFrom(other.earliest, latest) <= withinDays;
}

function daysFrom(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}

function contactsPage(
  known: Known,
  counted: readonly Meeting[],
  leaders: readonly Id[],
  wanted: (meetings: readonly Meeting[]) => boolean,
  args: Args,
): object {
  const others = new Set(
    counted.flatMap((meeting) => valuesOf(meeting).participants.map((who) => who.leader)),
  );
  for (const leader of leaders) others.delete(leader);
  const contacts = [...others]
    .map((other) => ({ other, meetings: counted.filter((meeting) => isIn(meeting, other)) }))
    .filter(({ meetings }) => wanted(meetings))
    .map(({ other, meetings }) => {
      const lastMet = meetings.map((met) => spanOf(met).latest).toSorted(byText);
      const met = lastMet.filter((day) => day !== null).at(-1) ?? null;
      return { __typename: 'Contact', known, leader: other, meetings, lastMet: met };
    });
  contacts.sort(
    (a, b) =>
      b.meetings.length - a.meetings.length ||
      byText(b.lastMet ?? '', a.lastMet ?? '') ||
      byText(a.leader, b.leader),
  );
  return pageOf(contacts, args);
}

import type { Id } from '../../../src/model/words.ts';
import { countedMeetings, isIn } from './contacts.ts';
import { byText, idOf, spanOf } from './meetings.ts';
import { pageOf, type Args } from './pages.ts';
import { fact, facts, type FieldTable, type Thing } from './things.ts';
import { valuesOf, type Known, type Of, type World } from './world.ts';

type Meeting = Of<'meeting'>;

/** A step of a path: two leaders, the meeting of them that is told first, and all that count. */
type Hop = Thing & { from: Id; to: Id; meeting: Meeting; meetings: readonly Meeting[] };
type Path = Thing & { leaders: readonly Id[]; hops: readonly Hop[] };

/** The shortest chains of meetings from one leader to another, found by trying every sequence of leaders. */
export function pathsOf(world: World, known: Known, args: Args): Path[] {
  const [from, to] = [idOf(world, 'leader', args.from!)!, idOf(world, 'leader', args.to!)!];
  const counted = countedMeetings(world, known, args);
  const met = (a: Id, b: Id) => counted.filter((meeting) => isIn(meeting, a) && isIn(meeting, b));
  const others = (leader: Id): Id[] => {
    const own = counted.filter((meeting) => isIn(meeting, leader));
    return [...new Set(own.flatMap((meeting) => valuesOf(meeting).participants.map((who) => who.leader)))];
  };
  let sequences: Id[][] = [[from]];
  for (let length = 1; length <= (args.maxHops ?? 6); length += 1) {
    sequences = sequences.flatMap((leaders) =>
      others(leaders.at(-1)!)
        .filter((next) => !leaders.includes(next))
        .map((next) => [...leaders, next]),
    );
    const paths = sequences
      .filter((leaders) => leaders.at(-1) === to)
      .flatMap((leaders) => {
        const hops = hopsOf(known, leaders, met, args);
        return hops ? [{ __typename: 'Path', known, length, leaders, hops }] : [];
      });
    // An id holds no space, which sorts before whatever it does hold.
    paths.sort((a, b) => byText(a.leaders.join(' '), b.leaders.join(' ')));
    if (paths.length > 0) return paths.slice(0, args.first ?? 1);
    sequences = sequences.filter((leaders) => leaders.at(-1) !== to);
  }
  return [];
}

/** The steps along some leaders; null where their meetings cannot be in order but have to be. */
function hopsOf(
  known: Known,
  leaders: readonly Id[],
  met: (a: Id, b: Id) => Meeting[],
  { inOrder, filter }: Args,
): Hop[] | null {
  let arrived = '';
  const hops: Hop[] = [];
  for (const [at, to] of leaders.slice(1).entries()) {
    const from = leaders[at]!;
    const meetings = met(from, to);
    const after = arrived;
    const onward = meetings.flatMap((meeting) => {
      const arrival = arrivalBy(meeting, after, filter?.certainly === true);
      return arrival === null ? [] : [{ meeting, arrival }];
    });
    onward.sort((a, b) => byText(a.arrival, b.arrival) || byText(a.meeting.id, b.meeting.id));
    const chosen = onward[0];
    if (inOrder && !chosen) return null;
    arrived = chosen?.arrival ?? '';
    const meeting = inOrder ? chosen!.meeting : meetings[0]!;
    hops.push({ __typename: 'Hop', known, from, to, meeting, meetings });
  }
  return hops;
}

/** When word that was there on a day may first arrive by a meeting, or certainly has; null where it cannot travel by it. */
function arrivalBy(meeting: Meeting, day: string, certainly: boolean): string | null {
  const { earliest, latest } = spanOf(meeting);
  if (certainly) return earliest === null || latest === null || earliest < day ? null : latest;
  if (latest !== null && latest < day) return null;
  return earliest === null || earliest < day ? day : earliest;
}

/** The fields of paths and their hops. */
export const pathFields: FieldTable = {
  Path: {
    leaders: ({ known, leaders }: Path) => leaders.map((id) => fact('Leader', known, id)),
  },
  Hop: {
    from: ({ known, from }: Hop) => fact('Leader', known, from),
    to: ({ known, to }: Hop) => fact('Leader', known, to),
    meeting: ({ known, meeting }: Hop) => fact('Meeting', known, meeting.id),
    meetings: ({ known, meetings }: Hop, args) => pageOf(facts('Meeting', known, meetings), args),
  },
};

import type { LeaderFilter, MeetingFilter } from '../../../src/api/generated/schema-types.ts';
import type { Id } from '../../../src/model/words.ts';
import type { Thing } from './things.ts';
import { byText, meetingsOf, spanOf } from './meetings.ts';
import { valuesOf, type Known, type World } from './world.ts';

/** Arguments of any field. */
export type Args = {
  first?: number | null;
  last?: number | null;
  filter?: (MeetingFilter & LeaderFilter) | null;
  asOf?: string | null;
  orderBy?: string;
  id?: string | null;
  name?: string | null;
  code?: string;
};

/** The page of a whole list that was asked for. */
export function pageOf(all: readonly Thing[], { first, last }: Args): object {
  const size = first ?? last ?? 25;
  const rows = last ? all.slice(-size) : all.slice(0, size);
  return {
    nodes: rows,
    edges: rows.map((node) => ({ node })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: !last && all.length > size,
      hasPreviousPage: Boolean(last) && all.length > size,
    },
  };
}

/** Whom a leader met: by default in person, in meetings that were held. */
export function contactsOf(world: World, known: Known, leader: Id, args: Args): object {
  const filter = { ...args.filter };
  const counted = meetingsOf(
    world,
    known,
    { ...filter, status: filter.status ?? ['HELD'], mode: filter.mode ?? ['IN_PERSON'] },
    [leader],
  );
  const others = new Set(
    counted.flatMap((meeting) => valuesOf(meeting).participants.map((who) => who.leader)),
  );
  others.delete(leader);
  const contacts = [...others].map((other) => {
    const meetings = counted.filter((meeting) =>
      valuesOf(meeting).participants.some((who) => who.leader === other),
    );
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

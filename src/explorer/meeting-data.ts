import { ask } from './ask.ts';
import type { EvidenceFragment, MeetingFilter } from './generated/operations.ts';
import { operations } from './operations.ts';

/** A meeting with its evidence; where it was not known of yet on the day asked for, since when it is. */
export type Known = { meeting: EvidenceFragment | null; onlySince: string | null };

/** How many pages are looked through for what was known of a meeting. */
const mostPages = 20;

/** A meeting with its evidence, as it is known now, or as it was on a day. */
export async function askMeeting({ id, knownOn }: { id: string; knownOn: string | null }): Promise<Known> {
  const { meeting } = await ask(operations.meeting, { id });
  if (meeting === null || knownOn === null) return { meeting, onlySince: null };
  if (meeting.knownSince > knownOn) return { meeting: null, onlySince: meeting.knownSince };
  const people = meeting.participations.map(({ leader }) => leader.id);
  const filter = { knownOn, ...(people.length > 0 && { participants: { any: people } }) };
  const before = await cursorBefore(meeting.id, filter);
  if (before === null) throw new Error('What was known of this meeting then was not found.');
  const then = await ask(operations.meetingThen, { filter, ...(before !== '' && { after: before }) });
  return { meeting: then.meetings.nodes[0] ?? null, onlySince: null };
}

/** Where the row before a meeting is, in the list of those with the same people; empty where it is the first. */
async function cursorBefore(id: string, filter: MeetingFilter): Promise<string | null> {
  let after = '';
  for (let page = 0; page < mostPages; page++) {
    const variables = { filter, first: 100, ...(after !== '' && { after }) };
    const { edges, pageInfo } = (await ask(operations.places, variables)).meetings;
    const index = edges.findIndex(({ node }) => node.id === id);
    if (index > 0) return edges[index - 1]!.cursor;
    if (index === 0) return after;
    if (!pageInfo.hasNextPage) return null;
    after = pageInfo.endCursor!;
  }
  return null;
}

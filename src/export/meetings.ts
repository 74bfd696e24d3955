import type { Id } from '../model/words.ts';
import { firstRows, pageInfo, type Ask, type Page } from './ask.ts';
import { leaderData, type GraphKey, type GraphPart, graphmlOf } from './graphml.ts';
import { nodeFields, nodeOf, type AskedNode } from './network.ts';
import type { Table } from './table.ts';

/** Which meetings, and how many of them at most; null: all. */
export type MeetingsQuestion = {
  /** The service's `MeetingFilter`. */
  filter: Readonly<Record<string, unknown>>;
  first: number | null;
};

type Meeting = {
  id: Id;
  title: string | null;
  status: string | null;
  mode: string;
  date: string | null;
  earliest: string | null;
  latest: string | null;
  place: { name: string | null; country: { code: string } } | null;
  topics: string[];
  participations: { role: string | null; leader: AskedNode }[];
  participantsComplete: boolean;
  knownSince: string;
  evidence: { source: { id: Id } }[];
};

const columns = [
  'id',
  'title',
  'status',
  'mode',
  'date',
  'earliest',
  'latest',
  'place',
  'country',
  'topics',
  'participants',
  'participantIds',
  'participantsComplete',
  'knownSince',
  'sources',
] as const;

const meetingsQuery = `query Meetings($filter: MeetingFilter, $size: Int!, $after: String, $whole: Boolean!) {
  meetings(filter: $filter, first: $size, after: $after) {
    nodes {
      id title status mode date earliest latest topics participantsComplete knownSince
      place { name country { code } }
      participations { role leader { id name ... @include(if: $whole) { ${nodeFields} } } }
      evidence { source { id } }
    }
    ${pageInfo}
  }
}`;

const countQuery = 'query Count($filter: MeetingFilter) { meetings(filter: $filter) { totalCount } }';

/** How many meetings there are. */
export async function countMeetings(ask: Ask, { filter }: MeetingsQuestion): Promise<number> {
  const { meetings } = (await ask(countQuery, { filter })) as { meetings: { totalCount: number } };
  return meetings.totalCount;
}

/** Meetings of every status and mode, a row each, the latest first. */
export function meetingsTable(ask: Ask, question: MeetingsQuestion): Table<(typeof columns)[number]> {
  return {
    columns,
    pages: async function* () {
      for await (const page of meetingPages(ask, question, false))
        yield page.map(({ place, participations, evidence, ...meeting }) => ({
          ...plain(meeting),
          place: place?.name ?? null,
          country: place?.country.code ?? null,
          topics: meeting.topics,
          participants: participations.map(({ leader }) => leader.name),
          participantIds: participations.map(({ leader }) => leader.id),
          participantsComplete: meeting.participantsComplete,
          knownSince: meeting.knownSince,
          sources: [...new Set(evidence.map(({ source }) => source.id))].sort(),
        }));
    },
  };
}

const keys: readonly GraphKey[] = [
  { id: 'kind', for: 'node', type: 'string' },
  { id: 'label', for: 'node', type: 'string' },
  { id: 'aliases', for: 'node', type: 'string' },
  { id: 'represents', for: 'node', type: 'string' },
  { id: 'status', for: 'node', type: 'string' },
  { id: 'mode', for: 'node', type: 'string' },
  { id: 'date', for: 'node', type: 'string' },
  { id: 'earliest', for: 'node', type: 'string' },
  { id: 'latest', for: 'node', type: 'string' },
  { id: 'role', for: 'edge', type: 'string' },
];

/** Meetings and leaders in GraphML, both as nodes, an edge a participation. */
export function meetingsGraphml(ask: Ask, question: MeetingsQuestion): AsyncGenerator<string> {
  const description =
    'Who took part in which meeting, or is to. Left out: places, topics, statements, tenures, sources and passages.';
  return graphmlOf({ id: 'meetings', description, keys }, partsOf(ask, question));
}

async function* partsOf(ask: Ask, question: MeetingsQuestion): AsyncGenerator<GraphPart> {
  const written = new Set<Id>();
  for await (const page of meetingPages(ask, question, true))
    for (const { participations, ...meeting } of page) {
      const { id, title: label, ...values } = plain(meeting);
      yield { node: id, data: { kind: 'meeting', label, ...values } };
      for (const { role, leader } of participations) {
        if (!written.has(leader.id))
          yield { node: leader.id, data: { kind: 'leader', ...leaderData(nodeOf(leader)) } };
        written.add(leader.id);
        yield { source: leader.id, target: id, data: { role } };
      }
    }
}

/** What is a single value of a meeting in every form. */
function plain({
  id,
  title,
  status,
  mode,
  date,
  earliest,
  latest,
}: Omit<Meeting, 'participations' | 'place' | 'evidence'>) {
  return { id, title, status, mode, date, earliest, latest };
}

function meetingPages(
  ask: Ask,
  { filter, first }: MeetingsQuestion,
  whole: boolean,
): AsyncGenerator<readonly Meeting[]> {
  return firstRows(first, async (size, after) => {
    const answer = await ask(meetingsQuery, { filter, size, after, whole });
    return (answer as { meetings: Page<Meeting> }).meetings;
  });
}

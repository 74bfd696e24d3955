import { tidyColumns } from '../load/table/tidy-columns.ts';
import type { Id } from '../model/words.ts';
import { pageInfo, pages, type Ask, type Page } from './ask.ts';
import { joined, ownerText, type Owner } from './cells.ts';
import { csvTexts, type Cell } from './table.ts';

/** What the tidy form leaves out. */
export const tidyLeavesOut = [
  'meetings without anybody who takes part',
  'statements, tenures, liaisons, and which meetings depend on or are part of others',
  'whether a list of participants is whole, and the words of relative dates',
  'what each source says by itself: rows have the values of all sources together',
  'former values: rows have those now known, or known on the day of --known-on',
  'the titles of offices and the names of organizations, which are there by id',
];

type Cited = { start: number | null; end: number | null; locator: string | null; source: { id: Id } };
type Part = {
  leader: { id: Id; name: string; aliases: string[]; shortNames: string[] };
  role: string | null;
  office: { id: Id } | null;
  represents: Owner | null;
  evidence: Cited[];
};
type Meeting = {
  id: Id;
  title: string | null;
  date: string | null;
  status: string | null;
  mode: string;
  place: { name: string | null; country: { code: string } } | null;
  topics: string[];
  participations: Part[];
};

const meetingsQuery = `query Tidy($filter: MeetingFilter, $after: String) {
  meetings(filter: $filter, first: 100, after: $after, orderBy: LATEST_ASC) {
    nodes {
      id title date status mode topics
      place { name country { code } }
      participations {
        leader { id name aliases shortNames }
        role
        office { id }
        represents { ... on Country { code } ... on Organization { id } }
        evidence { start end locator source { id } }
      }
    }
    ${pageInfo}
  }
}`;

/**
 * Meetings in the tidy form as CSV: one row for each participation and each source that reports it, the earliest
 * meeting first. Lists are joined by `;`, a leader's name being the first alias.
 */
export function tidyCsv(ask: Ask, filter: Readonly<Record<string, unknown>>): AsyncGenerator<string> {
  return csvTexts(tidyColumns, tidyRows(ask, filter));
}

async function* tidyRows(
  ask: Ask,
  filter: Readonly<Record<string, unknown>>,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const found = pages(async (after) => {
    const { meetings } = (await ask(meetingsQuery, { filter, after })) as { meetings: Page<Meeting> };
    return meetings;
  });
  for await (const meetings of found) yield meetings.flatMap(rowsOf);
}

function rowsOf({ participations, ...meeting }: Meeting): string[][] {
  const { id, title, date, status, mode, place, topics } = meeting;
  const start = [id, title, date, status, mode, place?.name, place?.country.code, joined(topics)];
  return participations.flatMap(({ leader, role, office, represents, evidence }) => {
    const { name, aliases, shortNames } = leader;
    const names = [name, ...aliases, ...shortNames];
    const part = [leader.id, joined(names), office?.id, represents && ownerText(represents), role];
    return [...Map.groupBy(evidence, ({ source }) => source.id)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([source, cited]) =>
        [...start, ...part, source, joined(cited.map(locatorOf))].map((cell) => cell ?? ''),
      );
  });
}

/** The row of a table, or the span of a text. */
function locatorOf({ start, end, locator }: Cited): string {
  return locator ?? `${start}-${end}`;
}

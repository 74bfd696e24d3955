import { LRUCache } from 'lru-cache';
import { countryNames, didYouMean, findCountry } from '../../model/countries.ts';
import { readEdtf, type DateRange } from '../../model/edtf.ts';
import { nearestNames } from '../../model/names.ts';
import { messageOf } from '../../model/problem.ts';
import {
  meetingModes,
  meetingStatuses,
  participationRoles,
  type Id,
  type MeetingMode,
  type MeetingStatus,
  type ParticipationRole,
  type PlaceValue,
} from '../../model/words.ts';
import type { Translated } from './mapping.ts';
import { tidyColumns, type TidyCells, type TidyColumn } from './tidy-columns.ts';

/** What a row says of its meeting. */
export type MeetingCells = {
  title?: string;
  status?: MeetingStatus;
  mode?: MeetingMode;
  date?: { edtf: string };
  place?: PlaceValue;
  topics: string[];
};

/** A row whose cells can be read; who and what they name is yet to be resolved. */
export type TidyRow = {
  meeting: string;
  about: MeetingCells;
  when: DateRange | null;
  leader: string;
  aliases: string[];
  office: string | null;
  represents: string | null;
  role: ParticipationRole | null;
  source: string;
  locator: string;
  keptApartBy: Translated['keptApartBy'];
};

const longestCell = 1000;

/** Reads the cells of a row; throws an Error that says what is wrong with which column. */
export function readTidyRow(cells: Translated): TidyRow {
  for (const column of tidyColumns)
    if (isOverlong(cells[column]))
      throw new Error(`${column}: expected text on one line of at most ${longestCell} characters`);
  const date = cells.date ? dateOf(cells.date) : null;
  return {
    meeting: needed(cells, 'meeting'),
    about: {
      ...(cells.title && { title: cells.title }),
      ...(cells.status && { status: oneOf(cells, 'status', meetingStatuses) }),
      ...(cells.mode && { mode: oneOf(cells, 'mode', meetingModes) }),
      ...(date && { date: { edtf: date.edtf } }),
      ...placeOf(cells),
      topics: listed(cells.topics).sort(),
    },
    when: date?.range ?? null,
    leader: needed(cells, 'leader'),
    aliases: listed(cells.aliases),
    office: cells.office || null,
    represents: cells.represents || null,
    role: cells.role ? oneOf(cells, 'role', participationRoles) : null,
    source: needed(cells, 'source'),
    locator: cells.locator || needed(cells, 'meeting'),
    keptApartBy: cells.keptApartBy,
  };
}

function isOverlong(cell = ''): boolean {
  return cell.length > longestCell || /\p{Cc}/u.test(cell);
}

/** The id of a country by code or name; null where the cell means none. Tables name few countries, often. */
export function countryId(cell: string): Id | null {
  const before = countryIds.get(cell);
  if (before) return before.id;
  const found = { id: findCountry(cell)?.id ?? null };
  countryIds.set(cell, found);
  return found.id;
}

const countryIds = new LRUCache<string, { id: Id | null }>({ max: 10_000 });

/** One day of a range of one day is that day. */
function dateOf(cell: string): { edtf: string; range: DateRange } {
  const edtf = cell.replace(/^\[(.+)\.\.\1\]$/, '$1');
  try {
    return { edtf, range: readEdtf(edtf) };
  } catch (thrown) {
    throw new Error(`date: ${messageOf(thrown)}`, { cause: thrown });
  }
}

function placeOf({ place, country }: TidyCells): { place?: PlaceValue } {
  if (!country) {
    if (place) throw new Error(`place: expected a country beside the place "${place}", found none`);
    return {};
  }
  const id = countryId(country);
  if (!id) throw new Error(unknownCountry('country', country));
  return { place: { name: place || null, country: id } };
}

/** What to say of a cell that should name a country. */
export function unknownCountry(column: TidyColumn, cell: string): string {
  const nearest = nearestNames(cell, countryNames());
  return `${column}: expected a country by its code or English name, found "${cell}".${didYouMean(nearest)}`;
}

function needed(cells: TidyCells, column: TidyColumn): string {
  const cell = cells[column];
  if (!cell) throw new Error(`${column}: expected a value, found none`);
  return cell;
}

function oneOf<T extends string>(cells: TidyCells, column: TidyColumn, values: readonly T[]): T {
  const cell = cells[column] ?? '';
  const value = values.find((candidate) => candidate === cell.toUpperCase().replaceAll(' ', '_'));
  if (value === undefined) throw new Error(`${column}: expected ${values.join(', ')}; found "${cell}"`);
  return value;
}

/** The parts of a cell that `;` keeps apart, each once. */
function listed(cell: string | undefined): string[] {
  const parts = (cell ?? '').split(';').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chance } from '../graph/chance.ts';
import { inventMeetings } from '../graph/meetings.ts';
import { inventPeople } from '../graph/people.ts';
import { sizeOf } from '../graph/size.ts';
import { tidyColumns } from '../../src/load/table/tidy-columns.ts';
import type { Fact, ValuesOf } from '../../src/model/words.ts';

/** Participations for each meeting of the invented archive, a little less than there are. */
const perMeeting = 3.8;

/** A table to invent; its sources report the meetings one after the other. */
export type TableSize = { participations: number; sources: number; seed: number };

/** Writes a table in the tidy form of so many participations, or as many more as its last meeting has. */
export async function writeTable(file: string, wanted: TableSize): Promise<void> {
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  // A table that was cut short is written anew.
  await pipeline(Readable.from(rowsOf(wanted)), createWriteStream(`${file}.part`));
  await rename(`${file}.part`, file);
}

function* rowsOf({ participations, sources, seed }: TableSize): Generator<string> {
  yield `${tidyColumns.join(',')}\n`;
  const size = sizeOf(Math.ceil(participations / perMeeting));
  const by = chance(seed);
  const people = inventPeople(size.leaders, by);
  const titles = new Map(
    people.facts
      .filter((fact): fact is Fact<'office'> => fact.kind === 'office')
      .map(({ id, spells }) => [id, spells[0]!.values.title]),
  );
  const names = new Map(people.all.map(({ id }, at) => [id, `Leader ${at}`]));
  let [rows, meetings] = [0, 0];
  for (const { id, spells } of inventMeetings(size, people.all, by)) {
    const meeting = spells[0]!.values;
    const source = `Archive ${Math.floor((meetings * sources) / size.meetings)}`;
    meetings += 1;
    let text = '';
    for (const { leader, role, office, represents } of meeting.participants) {
      const cells = {
        ...aboutCells(id, meeting),
        leader: names.get(leader)!,
        office: titles.get(office!)!,
        represents: codeOf(represents!),
        role: role!,
        source,
        locator: `no. ${meetings}`,
      };
      text += `${tidyColumns.map((column) => (cells as Record<string, string>)[column] ?? '').join(',')}\n`;
      rows += 1;
    }
    yield text;
    if (rows >= participations) return;
  }
}

function aboutCells(id: string, meeting: ValuesOf['meeting']): Record<string, string> {
  const { title, status, mode, date, place, topics } = meeting;
  return {
    meeting: id.replace('meeting/', ''),
    title: title!,
    date: date?.edtf ?? '',
    status: status!,
    mode: mode!,
    place: place?.name ?? '',
    country: codeOf(place!.country),
    topics: topics.join(';'),
  };
}

function codeOf(country: string): string {
  return country.replace('country/', '').toUpperCase();
}

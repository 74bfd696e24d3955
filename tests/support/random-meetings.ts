import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';

/** A date as a test reasons about it: the days it may be, counted from 1 January 2031, and how a dossier says so. */
export type DrawnDate = { edtf: string; days: readonly number[]; certain: boolean; bounded: boolean };

/** A meeting as drawn; `known` is the publication that first reports it. */
export type DrawnMeeting = {
  id: string;
  date: DrawnDate | null;
  status: 'HELD' | 'PLANNED';
  mode: 'IN_PERSON' | 'PHONE';
  participants: readonly string[];
  known: string;
} & Partial<DrawnParts>;

/** What only some graphs have: the office of each participant, topics, whether the list of participants is whole. */
export type DrawnParts = {
  offices: readonly (string | null)[];
  topics: readonly string[];
  complete: boolean;
};

/** The offices of every random graph. */
export const drawnOffices = [
  { id: 'office/queen', title: 'Queen', of: 'Sweden' },
  { id: 'office/envoy', title: 'Envoy', of: 'Sweden' },
  { id: 'office/premier', title: 'Premier', of: 'Norway' },
  { id: 'office/judge', title: 'Judge', of: 'Iceland' },
  { id: 'office/speaker', title: 'Speaker', of: 'League' },
] as const;

/** The leaders of every random graph. */
export const drawnLeaders = ['ada', 'bo', 'cy', 'dee', 'eve'].map((name) => `leader/${name}`);

/** The days on which what a random graph holds was published. */
export const published = ['2031-06-01', '2031-06-02'] as const;

/** Far enough that a day beyond an open bound may be as far as any test asks. */
const horizon = 60;

/** A day of a random graph as text. */
export function dayText(day: number): string {
  return new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
}

const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const drawnDate: fc.Arbitrary<DrawnDate> = fc
  .tuple(
    fc.nat({ max: 9 }),
    fc.nat({ max: 4 }),
    fc.constantFrom('day', 'day', 'doubt', 'one of', 'after', 'before'),
  )
  .map(([day, width, form]): DrawnDate => {
    const text = dayText(day);
    const last = dayText(day + width);
    const certain = form !== 'doubt';
    if (form === 'one of')
      return { edtf: `[${text}..${last}]`, days: from(day, day + width), certain, bounded: true };
    if (form === 'after') return { edtf: `${text}/..`, days: from(day, horizon), certain, bounded: false };
    if (form === 'before') return { edtf: `../${text}`, days: from(-horizon, day), certain, bounded: false };
    return { edtf: `${text}${certain ? '' : '?'}`, days: [day], certain, bounded: true };
  });

/** Some meetings, each of some leaders: of all kinds of dates, most of them held and in person. */
export function drawMeetings(
  participants: fc.Arbitrary<string[]>,
  number: { minLength: number; maxLength: number },
): fc.Arbitrary<DrawnMeeting[]> {
  const meeting = fc.record({
    date: fc.option(drawnDate, { freq: 8 }),
    status: fc.constantFrom('HELD', 'HELD', 'HELD', 'PLANNED'),
    mode: fc.constantFrom('IN_PERSON', 'IN_PERSON', 'IN_PERSON', 'PHONE'),
    participants,
    known: fc.constantFrom(...published),
  });
  return fc
    .array(meeting, number)
    .map((meetings) => meetings.map((drawn, at) => ({ id: `meeting/m${at + 10}`, ...drawn })));
}

/** Some meetings among a few leaders, of whom any may meet any. */
export const drawnMeetings = drawMeetings(fc.subarray(drawnLeaders, { minLength: 2, maxLength: 4 }), {
  minLength: 4,
  maxLength: 14,
});

/** Writes meetings as dossiers, one for each day of publication; returns the files. */
export async function writeDossiers(
  meetings: readonly DrawnMeeting[],
  leaders: readonly string[] = drawnLeaders,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-meetings-'));
  const evidence = ['all'];
  return Promise.all(
    published.map(async (day) => {
      const dossier = {
        dossier: 1,
        source: { id: `source/${day}`, title: 'Drawn', published: day, sha256: '0'.repeat(64) },
        organizations: [{ id: 'organization/league', name: 'League', evidence }],
        offices: drawnOffices.map((office) => ({ ...office, evidence })),
        passages: { all: { start: 0, end: 1, sha256: '0'.repeat(64) } },
        leaders: leaders.map((id) => ({ id, name: id.slice('leader/'.length), evidence })),
        meetings: meetings
          .filter(({ known }) => known === day)
          .map(({ id, date, status, mode, participants, offices, topics, complete }) => ({
            id,
            status,
            mode,
            ...(date && { date: date.edtf }),
            ...(topics && { topics }),
            ...(complete !== undefined && { participantsComplete: complete }),
            participants: participants.map((leader, at) => {
              const office = offices?.[at];
              return { leader, evidence, ...(office && { office }) };
            }),
            evidence,
          })),
      };
      const file = join(folder, `${day}.yaml`);
      await writeFile(file, JSON.stringify(dossier));
      return file;
    }),
  );
}

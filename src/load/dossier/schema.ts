import { z } from 'zod';
import { meetingModes, meetingStatuses, participationRoles, stances } from '../../model/words.ts';
import {
  day,
  edtf,
  evidence,
  fingerprint,
  idOf,
  offset,
  passageKey,
  quotation,
  text,
  unconfirmed,
} from './fields.ts';
import { suggestions } from './suggestions.ts';

// Descriptions are read in editors: `npm run generate` writes them to dossier.schema.json.

const name = text.describe('Full name, as it is best known in English.');
const aliases = z.array(text).default([]).describe('Other full names and spellings, in any script.');
const shortNames = z
  .array(text)
  .default([])
  .describe('What texts use for short, such as a family name; dossiers may refer by it.');

/** A date as said: `Monday` stays beside the day it was resolved to and the day it was resolved against. */
const saidDate = z
  .union([
    edtf.transform((value) => ({ edtf: value })),
    z.strictObject({
      edtf,
      words: text.describe('The words that say when, such as Monday.'),
      against: day.describe('The day the words were resolved against, mostly that of publication.'),
    }),
  ])
  .describe('When, as an EDTF date; or { edtf, words, against } where the source says it relatively.');

const source = z
  .strictObject({
    id: idOf('source'),
    title: text.describe('What the article is about, in your own words.'),
    publisher: text.nullable().default(null).describe('Who published it; null where unknown.'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .meta({ pattern: '^https?://' })
      .nullable()
      .default(null)
      .describe('Where it is read; null where unknown.'),
    published: day.describe('The day it was published, YYYY-MM-DD: what it says counts as known since then.'),
    sha256: fingerprint.describe("SHA-256 of the text's UTF-8 bytes; `parley seal` writes it."),
  })
  .describe('The article.');

const sealedPassage = z.strictObject({
  start: offset.describe('First character, counted from 0 in Unicode code points.'),
  end: offset.describe('The character after the last one.'),
  sha256: fingerprint.describe('SHA-256 of the UTF-8 bytes from start to end.'),
});
/** `occurrence` says which one is meant where the same words stand several times. */
const quotedPassage = z.strictObject({
  quote: quotation.describe("The article's words; `parley seal` turns them into offsets and a fingerprint."),
  occurrence: z
    .int()
    .min(1)
    .optional()
    .describe('Which one is meant, counted from 1, where the words stand several times.'),
});

const organization = z.strictObject({
  id: idOf('organization'),
  unconfirmed,
  name,
  aliases,
  shortNames,
  evidence,
});

const office = z.strictObject({
  id: idOf('office'),
  unconfirmed,
  title: text.describe('What the office is called, such as President of Finland.'),
  of: text.describe('The country or organization whose office it is.'),
  evidence,
});

const held = z.strictObject({
  unconfirmed,
  office: text.describe('The office, by id or title.'),
  term: z.int().min(1).default(1).describe('2 for a second time in one office, and so on.'),
  from: edtf.optional(),
  to: edtf.optional(),
  attested: z
    .array(day)
    .optional()
    .describe('Days on which the source has them in office; else the day of publication.'),
  evidence,
});

const attributedTo = text
  .optional()
  .describe('The leader, organization or country on whose word the source says so.');

const liaison = z.strictObject({
  unconfirmed,
  country: text.describe('The country they speak with on behalf of their own.'),
  attributedTo,
  evidence,
});

/** Whether a leader or a meeting is one that other sources have (true) or a new one (false). */
const known = z
  .boolean()
  .optional()
  .describe(
    'true: another source already has this id; false: none has it yet; absent: either, if name and country agree.',
  );

const leader = z.strictObject({
  id: idOf('leader'),
  unconfirmed,
  known,
  name,
  aliases,
  shortNames,
  evidence,
  holds: z.array(held).default([]).describe('The offices they hold or held.'),
  liaisesWith: z.array(liaison).default([]).describe('The countries they are said to speak with.'),
});

const participant = z.strictObject({
  unconfirmed,
  leader: text.describe('The leader, by id or name.'),
  role: z.enum(participationRoles).optional().describe('Their part in it.'),
  office: text.optional().describe('The office they take part in.'),
  evidence,
});

const meetings = (what: string) => z.array(text).default([]).describe(what);

const meeting = z.strictObject({
  id: idOf('meeting'),
  unconfirmed,
  known,
  title: text.optional().describe('What it is called, in your own words.'),
  status: z.enum(meetingStatuses).optional().describe('Whether it took place; absent: not said.'),
  mode: z.enum(meetingModes).optional().describe('How they spoke; absent: not said.'),
  date: saidDate.optional(),
  place: z
    .strictObject({
      name: text.nullable().default(null).describe('The town or building; null: only the country is known.'),
      country: text.describe('Its country, by ISO 3166-1 code or English name.'),
    })
    .optional()
    .describe('Where it takes place.'),
  topics: z.array(text).default([]).describe('What it was about.'),
  participants: z.array(participant).default([]).describe('Who took or is to take part.'),
  participantsComplete: z
    .boolean()
    .optional()
    .describe('true: nobody else; false: others too; absent: not said.'),
  dependsOn: meetings('Meetings that have to take place first.'),
  partOf: meetings('Meetings that this one belongs to.'),
  attributedTo,
  evidence,
});

const statement = z.strictObject({
  id: idOf('statement'),
  unconfirmed,
  speaker: text.describe('The leader, organization or country who said it.'),
  meeting: text.describe('The meeting it is about, by id or title.'),
  stance: z.enum(stances).describe('What it does about the meeting.'),
  date: saidDate.optional(),
  summary: text.describe('What was said, in your own words.'),
  evidence,
});

const section = <T extends z.ZodType>(entry: T, what: string) => z.array(entry).default([]).describe(what);

/** The form of a dossier file. `docs/dossier.md` explains it to curators. */
export const dossierSchema = z
  .strictObject({
    dossier: z.literal(1).describe('The form of this file: 1.'),
    source,
    passages: z
      .record(passageKey, z.union([sealedPassage, quotedPassage]))
      .describe(
        'Places in the article, by a key of your choice: { start, end, sha256 }, or { quote } to be sealed.',
      ),
    organizations: section(organization, 'Organizations that offices belong to or that speak.'),
    offices: section(office, 'Offices of countries and organizations.'),
    leaders: section(leader, 'People: who met, or spoke about meeting.'),
    meetings: section(meeting, 'Meetings, held or not, with who took part.'),
    statements: section(statement, 'What was said about meetings.'),
    suggestions: suggestions.optional(),
  })
  .describe('What one article says about who met whom.');

/** A dossier whose form is right; what its references mean is yet to be resolved. */
export type Dossier = z.infer<typeof dossierSchema>;
/** What a dossier file may hold: fields with a default may be absent, dates are as written. */
export type DossierInput = z.input<typeof dossierSchema>;
export type SealedPassage = z.infer<typeof sealedPassage>;

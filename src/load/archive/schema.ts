import { z } from 'zod';
import { findCountry } from '../../model/countries.ts';
import { isDay } from '../../model/day.ts';
import { readEdtf } from '../../model/edtf.ts';
import {
  meetingModes,
  meetingStatuses,
  participationRoles,
  stances,
  type FactKind,
} from '../../model/words.ts';
import { archiveFormat, archiveVersion } from './form.ts';

const text = z.string().min(1).max(100_000);
const count = z.int().min(0);
const day = z.string().refine(isDay, 'expected a day that exists, as YYYY-MM-DD');
const edtf = z
  .string()
  .max(1000)
  .refine((date) => {
    try {
      return readEdtf(date) !== null;
    } catch {
      return false;
    }
  }, 'expected a date as EDTF');
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits, lower case (SHA-256)');

const idOf = (...kinds: readonly string[]) =>
  z
    .string()
    .max(1000)
    .regex(new RegExp(`^(${kinds.join('|')})/\\S+$`), `expected an id of ${kinds.join(' or ')}`)
    .refine((id) => !id.startsWith('country/') || findCountry(id) !== null, 'expected a known country');
const party = idOf('country', 'organization');
const speaker = idOf('leader', 'organization', 'country');
/** That of a table's row ends with its locator, which may be any text. */
const passageId = z
  .string()
  .max(10_000)
  .regex(/^passage\/[^]+$/, 'expected an id of passage');
const passageIds = z.array(passageId);
const saidDate = z.looseObject({ edtf, words: text.optional(), against: day.optional() });

const named = z.looseObject({ name: text, aliases: z.array(text), shortNames: z.array(text) });

/** What the loader relies on in a claim's values, by kind; whatever else a claim states is passed on as it is. */
const values = {
  leader: named,
  organization: named,
  office: z.looseObject({ title: text, of: party }),
  tenure: z.looseObject({
    leader: idOf('leader'),
    office: idOf('office'),
    from: edtf.optional(),
    to: edtf.optional(),
    attested: z.array(day),
  }),
  meeting: z.looseObject({
    title: text.optional(),
    status: z.enum(meetingStatuses).optional(),
    mode: z.enum(meetingModes).optional(),
    date: saidDate.optional(),
    place: z.looseObject({ name: text.nullable(), country: idOf('country') }).optional(),
    topics: z.array(text),
    participants: z.array(
      z.looseObject({
        leader: idOf('leader'),
        role: z.enum(participationRoles).optional(),
        office: idOf('office').optional(),
        represents: party.optional(),
        passages: passageIds,
      }),
    ),
    participantsComplete: z.boolean().optional(),
    dependsOn: z.array(idOf('meeting')),
    partOf: z.array(idOf('meeting')),
  }),
  statement: z.looseObject({
    speaker,
    meeting: idOf('meeting'),
    stance: z.enum(stances),
    date: saidDate.optional(),
    summary: text,
  }),
  liaison: z.looseObject({ leader: idOf('leader'), country: idOf('country') }),
} as const satisfies Record<FactKind, z.ZodType>;

const claim = <K extends FactKind>(kind: K) =>
  z.strictObject({
    record: z.literal('claim'),
    source: idOf('source'),
    published: day,
    kind: z.literal(kind),
    fact: idOf(kind),
    values: values[kind],
    passages: passageIds,
    attributedTo: speaker.nullable(),
  });

/** Nodes of the graph hold plain values and lists of them, no maps. */
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const property = z.union([scalar, z.array(z.string())]);

/** The first line of an archive. */
export const headerSchema = z.looseObject({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion, `expected version ${archiveVersion} of the form`),
  sources: count,
  incomplete: z.array(text).default([]),
});

/** The line that begins a source and says how many passages and claims follow. */
export const sourceSchema = z
  .object({
    record: z.literal('source'),
    id: idOf('source'),
    kind: z.enum(['ARTICLE', 'TABLE']),
    title: text,
    publisher: text.nullable(),
    url: text.nullable(),
    published: day,
    sha256: fingerprint,
    passages: count,
    claims: count,
  })
  .catchall(property);

/** A passage: a place in a text, or a row of a table. */
export const passageSchema = z
  .object({
    record: z.literal('passage'),
    id: passageId,
    source: idOf('source'),
    start: count.optional(),
    end: count.optional(),
    sha256: fingerprint.optional(),
    locator: text.optional(),
    text: z.string().nullable().default(null),
    checked: z.boolean().optional(),
  })
  .catchall(property)
  .refine(
    ({ start, end, sha256, locator }) =>
      locator !== undefined || (end !== undefined && end > (start ?? end) && sha256 !== undefined),
    'expected a start, an end after it and a sha256, or a locator',
  );

/** A claim of any kind. */
export const claimSchema = z.discriminatedUnion('kind', [
  claim('organization'),
  claim('office'),
  claim('leader'),
  claim('tenure'),
  claim('meeting'),
  claim('statement'),
  claim('liaison'),
]);

/** The kinds of lines after the first. */
export const recordSchemas = { source: sourceSchema, passage: passageSchema, claim: claimSchema } as const;

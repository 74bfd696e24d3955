import { z } from 'zod';
import { isDay } from '../../model/day.ts';
import { readEdtf } from '../../model/edtf.ts';
import { messageOf } from '../../model/problem.ts';
import { meetingModes, meetingStatuses, participationRoles, stances } from '../../model/words.ts';

/** Text on one line: what a person reads as a name, a title or a summary. */
const text = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .refine((value) => !/\p{Cc}/u.test(value), 'expected text on one line, without control characters');

const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits, lower case (SHA-256)');
const offset = z.int().min(0);
const day = z.string().refine(isDay, 'expected a day that exists, as YYYY-MM-DD');
/** YAML reads a bare year as a number. */
const edtf = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().superRefine((value, context) => {
    try {
      readEdtf(value);
    } catch (thrown) {
      context.addIssue({ code: 'custom', message: messageOf(thrown) });
    }
  }),
);

const idOf = (kind: string) =>
  z
    .string()
    .regex(new RegExp(`^${kind}/[a-z0-9]+([-/][a-z0-9]+)*$`), `expected an id such as ${kind}/some-words`);

const evidence = z
  .array(z.string())
  .min(1, 'expected at least one passage key: every fact cites its passage');
const names = z.array(text).default([]);

/** A date as said: `Monday` stays beside the day it was resolved to and the day it was resolved against. */
const saidDate = z.union([
  edtf.transform((value) => ({ edtf: value })),
  z.strictObject({ edtf, words: text, against: day }),
]);

const source = z.strictObject({
  id: idOf('source'),
  title: text,
  publisher: text.nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  published: day,
  sha256: fingerprint,
});

const sealedPassage = z.strictObject({ start: offset, end: offset, sha256: fingerprint });
/** `occurrence` says which one is meant where the same words stand several times. */
const quotedPassage = z.strictObject({ quote: z.string().min(1), occurrence: z.int().min(1).optional() });

const organization = z.strictObject({
  id: idOf('organization'),
  name: text,
  aliases: names,
  shortNames: names,
  evidence,
});

const office = z.strictObject({ id: idOf('office'), title: text, of: text, evidence });

const held = z.strictObject({
  office: text,
  /** Tells two holdings of one office by one leader apart. */
  term: z.int().min(1).default(1),
  from: edtf.optional(),
  to: edtf.optional(),
  attested: z.array(day).optional(),
  evidence,
});

const liaison = z.strictObject({ country: text, attributedTo: text.optional(), evidence });

const leader = z.strictObject({
  id: idOf('leader'),
  name: text,
  aliases: names,
  shortNames: names,
  evidence,
  holds: z.array(held).default([]),
  liaisesWith: z.array(liaison).default([]),
});

const participant = z.strictObject({
  leader: text,
  role: z.enum(participationRoles).optional(),
  office: text.optional(),
  evidence,
});

const meeting = z.strictObject({
  id: idOf('meeting'),
  title: text.optional(),
  status: z.enum(meetingStatuses).optional(),
  mode: z.enum(meetingModes).optional(),
  date: saidDate.optional(),
  place: z.strictObject({ name: text.nullable().default(null), country: text }).optional(),
  topics: z.array(text).default([]),
  participants: z.array(participant).default([]),
  participantsComplete: z.boolean().optional(),
  dependsOn: z.array(text).default([]),
  partOf: z.array(text).default([]),
  attributedTo: text.optional(),
  evidence,
});

const statement = z.strictObject({
  id: idOf('statement'),
  speaker: text,
  meeting: text,
  stance: z.enum(stances),
  date: saidDate.optional(),
  summary: text,
  evidence,
});

/** The form of a dossier file. `docs/dossier.md` explains it to curators. */
export const dossierSchema = z.strictObject({
  dossier: z.literal(1),
  source,
  passages: z.record(z.string(), z.union([sealedPassage, quotedPassage])),
  organizations: z.array(organization).default([]),
  offices: z.array(office).default([]),
  leaders: z.array(leader).default([]),
  meetings: z.array(meeting).default([]),
  statements: z.array(statement).default([]),
});

/** A dossier whose form is right; what its references mean is yet to be resolved. */
export type Dossier = z.infer<typeof dossierSchema>;
export type SealedPassage = z.infer<typeof sealedPassage>;

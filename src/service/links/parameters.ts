import { z } from 'zod';
import type { MeetingFilter } from '../../api/generated/schema-types.ts';
import type { NetworkQuestion } from '../../export/around.ts';
import type { ContactsQuestion } from '../../export/contacts.ts';
import type { MeetingsQuestion } from '../../export/meetings.ts';
import { isDay } from '../../model/day.ts';
import { meetingModes, meetingStatuses } from '../../model/words.ts';

const names = z.array(z.string().min(1, 'a name')).optional();
const once = z.tuple([z.string()], 'given once').transform(([text]) => text);
const name = once.pipe(z.string().min(1, 'a name'));
const day = once.pipe(z.string().refine(isDay, 'a day that exists, as YYYY-MM-DD'));
const flag = once.pipe(z.enum(['', 'true', 'false'], 'true or false')).transform((said) => said !== 'false');
const count = once.pipe(z.string().regex(/^\d{1,9}$/, 'a whole number')).transform(Number);

/** Words of a closed list, in any case, given several times or with commas in between. */
function words<const T extends readonly [string, ...string[]]>(known: T) {
  const split = (given: string[]): string[] =>
    given.flatMap((each) => each.split(',')).map((each) => each.trim().toUpperCase().replaceAll('-', '_'));
  return z
    .array(z.string())
    .transform(split)
    .pipe(z.array(z.enum(known, `one or more of ${known.join(', ')}`)))
    .optional();
}

/** The parts of the API's `MeetingFilter`, by its names. */
const filterShape = {
  status: words(meetingStatuses),
  mode: words(meetingModes),
  from: day.optional(),
  to: day.optional(),
  certainly: flag.optional(),
  placeCountry: name.optional(),
  represents: name.optional(),
  topic: name.optional(),
  'participants.all': names,
  'participants.any': names,
  knownOn: day.optional(),
};

type FilterParts = z.infer<z.ZodObject<typeof filterShape>>;

function filterOf(parts: FilterParts, leaders: readonly string[] = []): MeetingFilter {
  const { 'participants.all': all, 'participants.any': any } = parts;
  const some = any || leaders.length > 0 ? [...leaders, ...(any ?? [])] : undefined;
  const { status, mode, from, to, certainly, placeCountry, represents, topic, knownOn } = parts;
  const plain = { status, mode, from, to, certainly, placeCountry, represents, topic, knownOn };
  const given = Object.entries(plain).filter(([, value]) => value !== undefined);
  const participants = { ...(all && { all }), ...(some && { any: some }) };
  return { ...Object.fromEntries(given), ...((all ?? some) && { participants }) };
}

/** Parameters that come as lists of values, and what they ask. */
export type Parameters<Question> = { form: z.ZodObject; ask: (read: object) => Question };

/** The parameters of an address: those of its own, a filter on meetings, and `bom`. */
function parameters<Shape extends z.ZodRawShape, Question>(
  own: Shape,
  ask: (own: z.infer<z.ZodObject<Shape>>, filter: FilterParts) => Question,
): Parameters<Question> {
  return {
    form: z.object({ ...own, ...filterShape, bom: flag.optional() }),
    ask: (read) => ask(read as never, read),
  };
}

/** Whose contacts: `leader`, a filter on meetings, and `first`. */
export const contactsParameters = parameters(
  { leader: name, first: count.optional() },
  ({ leader, first = null }, parts): ContactsQuestion => ({ leader, filter: filterOf(parts), first }),
);

/** Which meetings: `leader`, for those with at least one of them, a filter, and `first`. */
export const meetingsParameters = parameters(
  { leader: names, first: count.optional() },
  ({ leader, first = null }, parts): MeetingsQuestion => ({ filter: filterOf(parts, leader), first }),
);

/** Whose participations: those in all meetings that `leader` and a filter select. */
export const participationsParameters = parameters(
  { leader: names },
  ({ leader }, parts): MeetingsQuestion => ({ filter: filterOf(parts, leader), first: null }),
);

/** Which network: the arguments of the API's `network`. */
export const networkParameters = parameters(
  { around: names, depth: count.optional(), first: count.optional() },
  ({ around = null, depth = null, first = null }, parts): NetworkQuestion => ({
    around,
    depth,
    first,
    filter: filterOf(parts),
  }),
);

import { isVaguer } from '../../model/edtf.ts';
import type {
  FactKind,
  MeetingMode,
  MeetingStatus,
  PlaceValue,
  SaidDate,
  ValuesOf,
} from '../../model/words.ts';
import type { Comparison } from './rules.ts';

/** How a field comes out of several claims: the latest value, or the union of all. */
export type FieldRule = ({ takes: 'latest' } & Comparison<unknown>) | { takes: 'union' };

/** Fields that need the others to be merged have a file of their own (`participants.ts`); countries are not merged. */
type Simple<K extends FactKind> = Exclude<
  keyof ValuesOf[K],
  'participants' | 'participantsComplete' | 'countries'
>;

const latest: FieldRule = { takes: 'latest' };
const union: FieldRule = { takes: 'union' };
const latestDate = { takes: 'latest', isVaguer } as const;
const latestSaidDate = {
  takes: 'latest',
  isVaguer: (a: SaidDate, b: SaidDate) => isVaguer(a.edtf, b.edtf),
} as const;

const named = { name: latest, aliases: union, shortNames: union };

/** One rule per field of each kind of fact. */
export const fieldRules: { readonly [K in FactKind]: Readonly<Record<Simple<K>, FieldRule>> } = {
  leader: { ...named, unresolved: latest },
  organization: named,
  office: { title: latest, of: latest },
  tenure: { leader: latest, office: latest, from: latestDate, to: latestDate, attested: union },
  meeting: {
    title: latest,
    // Held is not undone by a later text that still calls it planned, only by one that says it did not happen.
    status: {
      takes: 'latest',
      stands: (held: MeetingStatus, next: MeetingStatus) => held === 'HELD' && next !== 'CALLED_OFF',
    },
    mode: {
      takes: 'latest',
      isVaguer: (a: MeetingMode, b: MeetingMode) => a === 'UNKNOWN' && b !== 'UNKNOWN',
    },
    date: latestSaidDate,
    place: {
      takes: 'latest',
      isVaguer: (a: PlaceValue, b: PlaceValue) =>
        a.country === b.country && a.name === null && b.name !== null,
    },
    topics: union,
    dependsOn: union,
    partOf: union,
  },
  statement: { speaker: latest, meeting: latest, stance: latest, date: latestSaidDate, summary: latest },
  liaison: { leader: latest, country: latest },
};

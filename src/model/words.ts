import type { Day } from './day.ts';
import type { Edtf } from './edtf.ts';

export const meetingStatuses = ['PROPOSED', 'PLANNED', 'HELD', 'CALLED_OFF'] as const;
export const meetingModes = ['IN_PERSON', 'PHONE', 'VIDEO', 'UNKNOWN'] as const;
export const participationRoles = ['HOST', 'GUEST', 'ATTENDEE', 'MEDIATOR', 'CALLER'] as const;
export const stances = ['CONFIRMS', 'PROPOSES', 'CONDITIONS', 'DENIES'] as const;

export type MeetingStatus = (typeof meetingStatuses)[number];
export type MeetingMode = (typeof meetingModes)[number];
export type ParticipationRole = (typeof participationRoles)[number];
export type Stance = (typeof stances)[number];

/** A readable id: the kind, a slash and a slug (`leader/volodymyr-zelenskyy`). */
export type Id = string;

/** When, as a source says it: the date itself and, for a relative one, its words and what they were resolved against. */
export type SaidDate = { edtf: Edtf; words?: string; against?: Day };

/** Where: a place of a country, or only the country. */
export type PlaceValue = { name: string | null; country: Id };

/**
 * A leader's part in a meeting; `represents` is the country or organization spoken for, `officeTitle` what a source
 * calls an office of which it does not say whose it is.
 */
export type Participant = {
  leader: Id;
  role?: ParticipationRole;
  office?: Id;
  represents?: Id;
  officeTitle?: string;
  passages: readonly Id[];
};

/** What a claim can state of each kind of fact. A field that is absent is one the source says nothing about. */
export type ValuesOf = {
  leader: {
    name: string;
    aliases: readonly string[];
    shortNames: readonly string[];
    /** Where the name does not tell who it is: the office and country it was found with. */
    unresolved?: string;
    /** Countries of the offices that a source says they hold: tells people of one name apart, and is no part of the fact. */
    countries?: readonly Id[];
  };
  organization: { name: string; aliases: readonly string[]; shortNames: readonly string[] };
  office: { title: string; of: Id };
  tenure: { leader: Id; office: Id; from?: Edtf; to?: Edtf; attested: readonly Day[] };
  meeting: {
    title?: string;
    status?: MeetingStatus;
    mode?: MeetingMode;
    date?: SaidDate;
    place?: PlaceValue;
    topics: readonly string[];
    participants: readonly Participant[];
    participantsComplete?: boolean;
    dependsOn: readonly Id[];
    partOf: readonly Id[];
  };
  statement: { speaker: Id; meeting: Id; stance: Stance; date?: SaidDate; summary: string };
  liaison: { leader: Id; country: Id };
};

export type FactKind = keyof ValuesOf;

/** In the order in which they are loaded: what others refer to comes first. */
export const factKinds = [
  'organization',
  'office',
  'leader',
  'tenure',
  'meeting',
  'statement',
  'liaison',
] as const;

/** What one source states about one fact. */
export type Claim<K extends FactKind = FactKind> = {
  [Kind in K]: {
    source: Id;
    /** Day the source was published: the day since which the claim is known. */
    published: Day;
    kind: Kind;
    fact: Id;
    values: ValuesOf[Kind];
    passages: readonly Id[];
    /** The leader, country or organization whose word the source reports; null where it speaks for itself. */
    attributedTo: Id | null;
    /** Other ids of the same thing, by decisions; never in a claim as its source states it. */
    otherIds?: readonly Id[];
  };
}[K];

/** The values known from `since` up to, not including, `until` (null: still). */
export type Spell<V> = {
  since: Day;
  until: Day | null;
  values: V;
  /** Names of the fields on which sources of one day disagree. */
  conflicts: readonly string[];
};

/** The passages behind something and the earliest publication among them. */
export type Support = { evidence: readonly Id[]; knownSince: Day };

/** What all claims about one thing amount to, over time. The last spell is the current one. */
export type Fact<K extends FactKind = FactKind> = {
  [Kind in K]: Support & {
    kind: Kind;
    id: Id;
    spells: readonly Spell<ValuesOf[Kind]>[];
    /** For a meeting, the support of each participation by leader; empty for other kinds. */
    participantSupport: ReadonlyMap<Id, Support>;
    /** The same of those alone that are reported to have been there. */
    attendanceSupport: ReadonlyMap<Id, Support>;
    /** Ids that decisions replaced by this one, in order. */
    otherIds: readonly Id[];
  };
}[K];

/** An article or a data set. */
export type Source = {
  id: Id;
  kind: 'ARTICLE' | 'TABLE';
  title: string;
  publisher: string | null;
  url: string | null;
  published: Day;
  /** Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes. */
  sha256: string;
};

/** A place in a source: offsets in Unicode code points, from `start` up to, not including, `end`. */
export type Passage = {
  id: Id;
  source: Id;
  start: number;
  end: number;
  sha256: string;
  /** The words themselves, only where the article's text was at hand. */
  text: string | null;
  /** Whether the fingerprint was compared with the article's text. */
  checked: boolean;
};

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Periods of the calendar. */
export type CalendarUnit =
  /** Days, such as `2025-08-18`. */
  | 'DAY'
  /** Months, such as `2025-08`. */
  | 'MONTH'
  /** Weeks of ISO 8601, from Monday, such as `2025-W34`; the year is the one that the week's Thursday lies in. */
  | 'WEEK'
  /** Years, such as `2025`. */
  | 'YEAR';

/**
 * Narrows down meetings. Parts that are absent or null do not narrow, except that in whoMet, contacts, commonContacts,
 * countryContacts, paths and network `status` is then [HELD] and `mode` is then [IN_PERSON]. Those given must all hold.
 *
 * An unknown date may match; nothing else that is unknown does. A meeting may have been on any day from its `earliest` to
 * its `latest`, on any day beyond a bound that is null, and so on any day at all where it has no date. That is what is
 * **possible**, and what matches by default: it may have been in the range. A doubt (`?`, `~`, `%`) adds no days, and where
 * there are several days, one of them is enough. With `certainly: true` only what is **certain** matches: it has a date
 * without doubt, and all its days lie in the range. So one without a date never matches then, nor one whose `earliest` is
 * null where `from` is given, or whose `latest` is null where `to` is given.
 *
 * The same two words hold for `withinDays` of commonContacts and `inOrder` of paths, which are certain where `certainly`
 * is true here.
 */
export type MeetingFilter = {
  /** Whether only what is certain matches; absent or null: false. Where neither `from` nor `to` is given, that is every meeting with a date without doubt, however wide. */
  readonly certainly?: boolean | null | undefined;
  /** Possibly or certainly on this day or later; absent or null: however early. BAD_INPUT where it is after `to`. */
  readonly from?: string | null | undefined;
  /** Only what was published by this day, in every field below too, with the values known then. Inside something asked for as known on an earlier day, that day holds. */
  readonly knownOn?: string | null | undefined;
  /** One of these; where no source says, the mode is UNKNOWN. An empty list matches nothing. */
  readonly mode?: ReadonlyArray<MeetingMode> | null | undefined;
  /** With these leaders. */
  readonly participants?: ParticipantsFilter | null | undefined;
  /** In this country: ISO code or English name. A meeting whose place is unknown does not match. UNKNOWN_NAME where it is no country. */
  readonly placeCountry?: string | null | undefined;
  /** With someone who took part for this country (ISO code or English name) or organization (name or id); someone of whom no source says for whom does not match. UNKNOWN_NAME where there is none such. */
  readonly represents?: string | null | undefined;
  /** One of these; a meeting of which no source says a status matches none, and an empty list matches nothing. */
  readonly status?: ReadonlyArray<MeetingStatus> | null | undefined;
  /** Possibly or certainly on this day or earlier; absent or null: however late. */
  readonly to?: string | null | undefined;
  /** About this topic, named in full, without regard to case and accents. UNKNOWN_NAME where there is none such. */
  readonly topic?: string | null | undefined;
};

/** How those who take part are together. */
export type MeetingMode =
  /** In one place. */
  | 'IN_PERSON'
  /** By telephone. */
  | 'PHONE'
  /** No source says. */
  | 'UNKNOWN'
  /** By video. */
  | 'VIDEO';

/** Whether a meeting took place. */
export type MeetingStatus =
  /** It was called off, or is said not to have taken place. */
  | 'CALLED_OFF'
  /** It took place. */
  | 'HELD'
  /** It is agreed and yet to come. */
  | 'PLANNED'
  /** Somebody proposes it. */
  | 'PROPOSED';

/** Who took part; any spelling on record, or the id. A name that fits nobody is UNKNOWN_NAME, never an empty answer. */
export type ParticipantsFilter = {
  /** Every one of these; an empty list does not narrow. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one of these; an empty list matches nothing. */
  readonly any?: ReadonlyArray<string> | null | undefined;
};

/** A leader's part in a meeting. */
export type ParticipationRole =
  /** Takes part; no source says more. */
  | 'ATTENDEE'
  /** Makes the call. */
  | 'CALLER'
  /** Is received. */
  | 'GUEST'
  /** Receives the others. */
  | 'HOST'
  /** Brings the others together. */
  | 'MEDIATOR';

/** What a source is. */
export type SourceKind =
  /** An article: its passages are places in a text. */
  | 'ARTICLE'
  /** A data set: its passages are rows. */
  | 'TABLE';

/** How a statement stands to the meeting it is about. */
export type Stance =
  /** Makes it depend on something. */
  | 'CONDITIONS'
  /** Says that it took or will take place. */
  | 'CONFIRMS'
  /** Denies or rejects it. */
  | 'DENIES'
  /** Proposes it. */
  | 'PROPOSES';

export type EmbeddedCommonQueryVariables = Exact<{
  names: ReadonlyArray<string> | string;
  filter?: MeetingFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type EmbeddedCommonQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly meetingCount: number, readonly firstMet: string | null, readonly lastMet: string | null, readonly leader: { readonly id: string, readonly name: string, readonly tenures: ReadonlyArray<{ readonly office: { readonly of:
              | { readonly code: string, readonly name: string, readonly kind: 'Country' }
              | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
             } }>, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly participations: ReadonlyArray<{ readonly leader: { readonly id: string }, readonly represents:
                | { readonly code: string, readonly name: string, readonly kind: 'Country' }
                | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
               | null }> }> } } }> } };

export type EmbeddedContactsQueryVariables = Exact<{
  name: string;
  filter?: MeetingFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type EmbeddedContactsQuery = { readonly contacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly meetingCount: number, readonly firstMet: string | null, readonly lastMet: string | null, readonly leader: { readonly id: string, readonly name: string, readonly tenures: ReadonlyArray<{ readonly office: { readonly of:
              | { readonly code: string, readonly name: string, readonly kind: 'Country' }
              | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
             } }>, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly participations: ReadonlyArray<{ readonly leader: { readonly id: string }, readonly represents:
                | { readonly code: string, readonly name: string, readonly kind: 'Country' }
                | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
               | null }> }> } } }> } };

export type EmbeddedLeaderQueryVariables = Exact<{
  name: string;
  every?: MeetingFilter | null | undefined;
  counted?: MeetingFilter | null | undefined;
}>;


export type EmbeddedLeaderQuery = { readonly leader: { readonly id: string, readonly name: string, readonly meetings: { readonly totalCount: number }, readonly counted: { readonly totalCount: number } } | null };

export type EmbeddedNetworkQueryVariables = Exact<{
  around?: ReadonlyArray<string> | string | null | undefined;
  filter?: MeetingFilter | null | undefined;
  depth?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type EmbeddedNetworkQuery = { readonly network: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly community: number, readonly leader: { readonly id: string, readonly name: string, readonly tenures: ReadonlyArray<{ readonly office: { readonly of:
              | { readonly code: string, readonly name: string, readonly kind: 'Country' }
              | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
             } }> } }>, readonly links: ReadonlyArray<{ readonly meetings: number, readonly firstMet: string | null, readonly lastMet: string | null, readonly source: { readonly id: string }, readonly target: { readonly id: string } }> } };

export type EmbeddedTimelineQueryVariables = Exact<{
  listed?: MeetingFilter | null | undefined;
  counted?: MeetingFilter | null | undefined;
  by?: CalendarUnit | null | undefined;
}>;


export type EmbeddedTimelineQuery = { readonly listed: { readonly undated: number, readonly spanning: number, readonly buckets: ReadonlyArray<{ readonly period: string, readonly count: number }> }, readonly counted: { readonly undated: number, readonly spanning: number, readonly buckets: ReadonlyArray<{ readonly period: string, readonly count: number }> } };

export type NamedFragment = { readonly id: string, readonly name: string, readonly tenures: ReadonlyArray<{ readonly office: { readonly of:
        | { readonly code: string, readonly name: string, readonly kind: 'Country' }
        | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
       } }>, readonly meetings: { readonly nodes: ReadonlyArray<{ readonly participations: ReadonlyArray<{ readonly leader: { readonly id: string }, readonly represents:
          | { readonly code: string, readonly name: string, readonly kind: 'Country' }
          | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
         | null }> }> } };

export type OfficesFragment = { readonly tenures: ReadonlyArray<{ readonly office: { readonly of:
        | { readonly code: string, readonly name: string, readonly kind: 'Country' }
        | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
       } }> };

export type SidesFragment = { readonly meetings: { readonly nodes: ReadonlyArray<{ readonly participations: ReadonlyArray<{ readonly leader: { readonly id: string }, readonly represents:
          | { readonly code: string, readonly name: string, readonly kind: 'Country' }
          | { readonly id: string, readonly name: string, readonly kind: 'Organization' }
         | null }> }> } };

export type EvidenceFragment = { readonly id: string, readonly title: string | null, readonly status: MeetingStatus | null, readonly mode: MeetingMode, readonly date: string | null, readonly dateWords: string | null, readonly dateAgainst: string | null, readonly topics: ReadonlyArray<string>, readonly participantsComplete: boolean, readonly conflicts: ReadonlyArray<string>, readonly knownSince: string, readonly publisherCount: number, readonly place: { readonly name: string | null, readonly country: { readonly name: string } } | null, readonly participations: ReadonlyArray<{ readonly role: ParticipationRole | null, readonly officeTitle: string | null, readonly office: { readonly title: string } | null, readonly represents:
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly leader: { readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly sha256: string | null, readonly text: string | null, readonly checked: boolean, readonly citation: string, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string } }> }>, readonly statements: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly date: string | null, readonly summary: string, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly id: string, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly sha256: string | null, readonly text: string | null, readonly checked: boolean, readonly citation: string, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string } }> }>, readonly reports: ReadonlyArray<{ readonly status: MeetingStatus | null, readonly mode: MeetingMode | null, readonly date: string | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string }, readonly attributedTo:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly sha256: string | null, readonly text: string | null, readonly checked: boolean, readonly citation: string, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string } }> }>, readonly dependsOn: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: MeetingStatus | null, readonly mode: MeetingMode, readonly date: string | null }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly status: MeetingStatus | null, readonly mode: MeetingMode, readonly date: string | null }>, readonly evidence: ReadonlyArray<{ readonly id: string, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly sha256: string | null, readonly text: string | null, readonly checked: boolean, readonly citation: string, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string } }> };

export type OtherFragment = { readonly id: string, readonly title: string | null, readonly status: MeetingStatus | null, readonly mode: MeetingMode, readonly date: string | null };

export type CitedFragment = { readonly id: string, readonly start: number | null, readonly end: number | null, readonly locator: string | null, readonly sha256: string | null, readonly text: string | null, readonly checked: boolean, readonly citation: string, readonly source: { readonly id: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly url: string | null, readonly published: string } };

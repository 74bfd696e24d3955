import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../resolvers.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. A day that does not exist is BAD_INPUT. */
  Date: { input: string; output: string; }
  /** A moment, in ISO 8601 with its offset from UTC. */
  DateTime: { input: string; output: string; }
  /** A date as EDTF (ISO 8601-2): a day, a month or a year, an uncertain day (`2025-08-18?`), one day of several (`[2025-08-18..2025-08-21]`) or a span (`2025-08-18/2025-08-20`). */
  EDTF: { input: string; output: string; }
};

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

/** What one load did to one fact. */
export type Change = {
  readonly __typename?: 'Change';
  /** What the load did to the fact. */
  readonly action: ChangeAction;
  /** When the load was made, in UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** The fact's id. */
  readonly fact: Scalars['ID']['output'];
  /** What kind of thing the fact is. */
  readonly kind: FactKind;
  /** The source that was loaded; null where it is no longer there, or where decisions changed the fact. */
  readonly source: Maybe<Source>;
  /** The id of the source that was loaded, whether it is still there or not; `decisions` where decisions on which ids mean the same changed the fact. */
  readonly sourceId: Scalars['ID']['output'];
  /** The fact as it is now, not as it was after this change; null where it is no longer there, or is a liaison. */
  readonly subject: Maybe<ChangedFact>;
  /** The version that the load gave the graph. */
  readonly version: Scalars['Int']['output'];
};

/** What a load did to a fact. */
export type ChangeAction =
  /** The fact is on record for the first time, or again after it was withdrawn. */
  | 'ADDED'
  /** Something about the fact is no longer the same: a value, its history, the passages that state it. */
  | 'REVISED'
  /** No source states the fact any longer. */
  | 'WITHDRAWN';

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the changes of a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Its place in the order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change itself. */
  readonly node: Change;
};

/** A fact that has an id to be found by; a liaison is found at its leader. */
export type ChangedFact = Leader | Meeting | Office | Organization | Statement | Tenure;

/** Since when changes are asked for. Parts that are absent or null do not narrow; where both are given both must hold. */
export type ChangesSince = {
  /** What loads made on this day or later changed, by UTC. */
  readonly day?: InputMaybe<Scalars['Date']['input']>;
  /** What versions after this one changed, so the version last seen in `graph { version }` is what to give. BAD_INPUT where it is negative; a version that the graph has not reached yet has nothing after it. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** Someone whom a leader met, however often; in `commonContacts`, someone whom each of several leaders met. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** The first day on which they may have met; null where no meeting of theirs has a first possible day. */
  readonly firstMet: Maybe<Scalars['Date']['output']>;
  /** The last day on which they may have met; null where no meeting of theirs has a last possible day. */
  readonly lastMet: Maybe<Scalars['Date']['output']>;
  /** The other leader. */
  readonly leader: Leader;
  /** In how many different meetings; ten reports of one meeting are one meeting. */
  readonly meetingCount: Scalars['Int']['output'];
  /** Those meetings, the latest first; those without a date last. */
  readonly meetings: MeetingConnection;
};


/** Someone whom a leader met, however often; in `commonContacts`, someone whom each of several leaders met. */
export type ContactMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of contacts. */
export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<ContactEdge>;
  /** The contacts of this page. */
  readonly nodes: ReadonlyArray<Contact>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the contacts of a page. */
export type ContactEdge = {
  readonly __typename?: 'ContactEdge';
  /** Its place in the order; give it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The contact itself. */
  readonly node: Contact;
};

/** A country of ISO 3166: a present one, or a past one where the facts are of its time. */
export type Country = {
  readonly __typename?: 'Country';
  /** ISO 3166-1 alpha-3 code; where `historical`, the one it had. */
  readonly alpha3: Scalars['String']['output'];
  /**
   * ISO 3166-1 alpha-2 code; where `historical`, the four-letter code of ISO 3166-3, such as SUHH. Kosovo has XK, which is
   * user-assigned: in wide use, but no code that ISO gave, and so are its other codes.
   */
  readonly code: Scalars['String']['output'];
  /** Whether it is a state that is no more, such as the Soviet Union. A country that only changed its name is not. */
  readonly historical: Scalars['Boolean']['output'];
  /** Readable id, such as `country/fi`. */
  readonly id: Scalars['ID']['output'];
  /** Short name in English. */
  readonly name: Scalars['String']['output'];
  /** ISO 3166-1 numeric code, three digits; where `historical`, the one it had. */
  readonly numeric: Scalars['String']['output'];
  /** The offices on record, by title. */
  readonly offices: ReadonlyArray<Office>;
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The countries of this page. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country whose leaders met leaders of another, however often. */
export type CountryContact = {
  readonly __typename?: 'CountryContact';
  /**
   * In how many of these nobody is on record as taking part for any other country or organization. 0: their leaders met
   * only among others. Someone of whom no source says for whom they took part, or who is missing from a list that is not
   * said to be whole, may have been there for a third party: see `certainlyBilateralCount`.
   */
  readonly bilateralCount: Scalars['Int']['output'];
  /** In how many of these, moreover, the list of those who took part is said to be whole, and a source says of each of them for whom. 0 does not mean that there was none. */
  readonly certainlyBilateralCount: Scalars['Int']['output'];
  /** The country met. */
  readonly country: Country;
  /** The first day on which they may have met; null where none of these meetings has a first possible day. */
  readonly firstMet: Maybe<Scalars['Date']['output']>;
  /** The last day on which they may have met; null where none of these meetings has a last possible day. */
  readonly lastMet: Maybe<Scalars['Date']['output']>;
  /** In how many different meetings people took part for both countries. */
  readonly meetingCount: Scalars['Int']['output'];
  /** Those meetings, the latest first; those without a date last. */
  readonly meetings: MeetingConnection;
};


/** A country whose leaders met leaders of another, however often. */
export type CountryContactMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of countries met. */
export type CountryContactConnection = {
  readonly __typename?: 'CountryContactConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<CountryContactEdge>;
  /** The countries met, of this page. */
  readonly nodes: ReadonlyArray<CountryContact>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the countries of a page of countries met. */
export type CountryContactEdge = {
  readonly __typename?: 'CountryContactEdge';
  /** Its place in the order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The country met, with the meetings. */
  readonly node: CountryContact;
};

/** One of the countries of a page. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Its place in the order; give it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The country itself. */
  readonly node: Country;
};

/** Something that sources state. */
export type Fact = {
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
};

/** What kind of thing a fact is. */
export type FactKind =
  /** A person. */
  | 'LEADER'
  /** A leader's task of coordinating with a country. */
  | 'LIAISON'
  /** An encounter of two or more leaders, with those who take part. */
  | 'MEETING'
  /** A post of a country or an organization. */
  | 'OFFICE'
  /** An organization that has offices. */
  | 'ORGANIZATION'
  /** What somebody said about a meeting. */
  | 'STATEMENT'
  /** One holding of an office by a leader. */
  | 'TENURE';

/** What search can find. */
export type Found = Country | Leader | Meeting | Office | Organization | Topic;

/** The graph as a whole. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The ids of tables whose import was begun and has not ended: some of their meetings are there, others not yet. The same command ends it; `parley retract` withdraws it. */
  readonly incomplete: ReadonlyArray<Scalars['String']['output']>;
  /** How many leaders. */
  readonly leaders: Scalars['Int']['output'];
  /** When the last load ended that changed something; null before the first. */
  readonly loadedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many meetings, of every status. */
  readonly meetings: Scalars['Int']['output'];
  /** How many sources. */
  readonly sources: Scalars['Int']['output'];
  /** Goes up by one with every load that changes something. */
  readonly version: Scalars['Int']['output'];
};

/** A step along a path: two leaders who met. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Whom it comes from. */
  readonly from: Leader;
  /**
   * A meeting of the two that counts: the first of `meetings`. With `inOrder`, of those by which word that came along the
   * hops before can go on, the one by which it comes first (with `certainly: true`, certainly comes first), then by id: the
   * meetings of a path's hops, read one after the other, are in order.
   */
  readonly meeting: Meeting;
  /** All meetings of the two that count, the latest first; those without a date last. With `inOrder` too, whether they fit the order or not. */
  readonly meetings: MeetingConnection;
  /** Whom it leads to. */
  readonly to: Leader;
};


/** A step along a path: two leaders who met. */
export type HopMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person. */
export type Leader = Fact & {
  readonly __typename?: 'Leader';
  /** Other spellings and names, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Whom this leader met, as `whoMet` answers it. */
  readonly contacts: ContactConnection;
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Readable id, such as `leader/volodymyr-zelenskyy`. */
  readonly id: Scalars['ID']['output'];
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** The countries with which this leader coordinates. */
  readonly liaisons: ReadonlyArray<Liaison>;
  /** Meetings with this leader, of every status and mode, the latest first; those without a date last. */
  readonly meetings: MeetingConnection;
  /** The name in use. */
  readonly name: Scalars['String']['output'];
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
  /** Curated short names that find this leader, such as a family name. */
  readonly shortNames: ReadonlyArray<Scalars['String']['output']>;
  /** What this leader said about meetings, by date; undated ones last. */
  readonly statements: ReadonlyArray<Statement>;
  /** The offices held. */
  readonly tenures: ReadonlyArray<Tenure>;
  /** For somebody known only by a name that does not tell who it is, such as `Hussein`: the office and country it was found with, by which the name is kept apart from others; null for everybody else. */
  readonly unresolved: Maybe<Scalars['String']['output']>;
};


/** A person. */
export type LeaderContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person. */
export type LeaderMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person. */
export type LeaderTenuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of leaders. */
export type LeaderConnection = {
  readonly __typename?: 'LeaderConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<LeaderEdge>;
  /** The leaders of this page. */
  readonly nodes: ReadonlyArray<Leader>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the leaders of a page. */
export type LeaderEdge = {
  readonly __typename?: 'LeaderEdge';
  /** Its place in the order; give it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The leader itself. */
  readonly node: Leader;
};

/** Narrows down leaders. Parts that are absent or null do not narrow. */
export type LeaderFilter = {
  /** Only what was published by this day, in every field below too. */
  readonly knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** Part of a name or alias, without regard to case and accents; any spelling on record, whenever it was published. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Who held an office of this country (ISO code or English name) or organization (name or id), at any time on record. UNKNOWN_NAME where there is none such. */
  readonly represents?: InputMaybe<Scalars['String']['input']>;
};

/** The order of leaders. */
export type LeaderOrder =
  /** By name, from A. */
  | 'NAME_ASC'
  /** By name, from Z. */
  | 'NAME_DESC';

/** A leader's task of coordinating with a country. */
export type Liaison = Fact & {
  readonly __typename?: 'Liaison';
  /** The country. */
  readonly country: Country;
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** The country's name in English. */
  readonly name: Scalars['String']['output'];
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
};

/** An encounter of two or more leaders: held, planned, proposed or called off. */
export type Meeting = Fact & {
  readonly __typename?: 'Meeting';
  /** Names of the fields on which sources published on one day disagree. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** When; null is unknown. */
  readonly date: Maybe<Scalars['EDTF']['output']>;
  /** The day those words were resolved against; else null. */
  readonly dateAgainst: Maybe<Scalars['Date']['output']>;
  /** The source's own words where it gave a relative date, such as `Monday`; else null. */
  readonly dateWords: Maybe<Scalars['String']['output']>;
  /** Meetings without which this one is not to be. */
  readonly dependsOn: ReadonlyArray<Meeting>;
  /** The first possible day; null where there is no bound. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Readable id. */
  readonly id: Scalars['ID']['output'];
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** The last possible day; null where there is no bound. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** How those who take part are together. */
  readonly mode: MeetingMode;
  /** Meetings of which this one is a part. */
  readonly partOf: ReadonlyArray<Meeting>;
  /** Whether the list of those who take part is said to be whole; false where it is not, as in `among those present`. */
  readonly participantsComplete: Scalars['Boolean']['output'];
  /** Who takes part, hosts first, then by name. */
  readonly participations: ReadonlyArray<Participation>;
  /** Where; null is unknown. */
  readonly place: Maybe<Place>;
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
  /** What each source reports of it, the latest published first: where they disagree, this is where to see it. */
  readonly reports: ReadonlyArray<Report>;
  /** What was said about it, by date; undated ones last. */
  readonly statements: ReadonlyArray<Statement>;
  /** Whether it took place; null where no source says. */
  readonly status: Maybe<MeetingStatus>;
  /** A title in our own words; null where no source gave one. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The meetings of this page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the meetings of a page. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Its place in the order; give it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting itself. */
  readonly node: Meeting;
};

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
  readonly certainly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Possibly or certainly on this day or later; absent or null: however early. BAD_INPUT where it is after `to`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Only what was published by this day, in every field below too, with the values known then. Inside something asked for as known on an earlier day, that day holds. */
  readonly knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** One of these; where no source says, the mode is UNKNOWN. An empty list matches nothing. */
  readonly mode?: InputMaybe<ReadonlyArray<MeetingMode>>;
  /** With these leaders. */
  readonly participants?: InputMaybe<ParticipantsFilter>;
  /** In this country: ISO code or English name. A meeting whose place is unknown does not match. UNKNOWN_NAME where it is no country. */
  readonly placeCountry?: InputMaybe<Scalars['String']['input']>;
  /** With someone who took part for this country (ISO code or English name) or organization (name or id); someone of whom no source says for whom does not match. UNKNOWN_NAME where there is none such. */
  readonly represents?: InputMaybe<Scalars['String']['input']>;
  /** One of these; a meeting of which no source says a status matches none, and an empty list matches nothing. */
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** Possibly or certainly on this day or earlier; absent or null: however late. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** About this topic, named in full, without regard to case and accents. UNKNOWN_NAME where there is none such. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** What the meetings of a period are parted by. */
export type MeetingGroups =
  /** The countries for which people took part, two at a time: a meeting of three countries belongs to three pairs. Who took part for an organization, or for whom no source says, makes no pair. */
  | 'COUNTRY_PAIR'
  /** The offices in which people took part. */
  | 'OFFICE'
  /** What the meetings are about. */
  | 'TOPIC';

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

/** The order of meetings. It goes by `latest`, then by id; here and in every list, one whose `latest` is null counts as one without a date. */
export type MeetingOrder =
  /** The reverse: those without a date first, then the earliest. */
  | 'LATEST_ASC'
  /** The latest first; those without a date last. */
  | 'LATEST_DESC';

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

/** Who met whom among some leaders. */
export type Network = {
  readonly __typename?: 'Network';
  /** Any two of the nodes who met, the most meetings first, then by the place of `source` among the nodes, then by the id of `target`. */
  readonly links: ReadonlyArray<NetworkLink>;
  /** The leaders: those named in `around` first, then the nearest, then in the order in which they are kept; see `network`. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** Whether nodes or links were left out: there are more than `first` leaders within `depth`, or more than 10,000 links between the nodes. The measures of nodes are then about what is left. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Two leaders of a network who met. */
export type NetworkLink = {
  readonly __typename?: 'NetworkLink';
  /** Those meetings, the latest first; those without a date last: what the link rests on. */
  readonly encounters: MeetingConnection;
  /** The first day on which they may have met; null where no such meeting of theirs has a first possible day. */
  readonly firstMet: Maybe<Scalars['Date']['output']>;
  /** The last day on which they may have met; null where no such meeting of theirs has a last possible day. */
  readonly lastMet: Maybe<Scalars['Date']['output']>;
  /** In how many different meetings that count; ten reports of one meeting are one meeting. */
  readonly meetings: Scalars['Int']['output'];
  /** The one of the two whose id sorts first; a link has no direction. */
  readonly source: Leader;
  /** The other. */
  readonly target: Leader;
};


/** Two leaders of a network who met. */
export type NetworkLinkEncountersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A leader in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /**
   * How much of the network this node lies between, from 0 to 1: the share of the shortest ways between two others that
   * pass by it, added up over all pairs of others and divided by the number of such pairs. Each link is one step, however
   * many meetings it stands for; a pair without a way adds nothing. 0 where there are fewer than three nodes.
   */
  readonly betweenness: Scalars['Float']['output'];
  /**
   * The community this node belongs to, found by the Louvain method with links weighted by their meetings. Numbered from 0:
   * the largest first, of equal ones the one that holds the smallest leader id. The same network always has the same
   * communities; a node without links is one by itself.
   */
  readonly community: Scalars['Int']['output'];
  /** How many links this node has in this network. */
  readonly degree: Scalars['Int']['output'];
  /** The leader. */
  readonly leader: Leader;
};

/** A post of a country or an organization. */
export type Office = Fact & {
  readonly __typename?: 'Office';
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Readable id, such as `office/president-of-finland`. */
  readonly id: Scalars['ID']['output'];
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** What it belongs to. */
  readonly of: OfficeOwner;
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
  /** Who held it. */
  readonly tenures: ReadonlyArray<Tenure>;
  /** Its title in English. */
  readonly title: Scalars['String']['output'];
};


/** A post of a country or an organization. */
export type OfficeTenuresArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of offices. */
export type OfficeConnection = {
  readonly __typename?: 'OfficeConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** The offices of this page. */
  readonly nodes: ReadonlyArray<Office>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the offices of a page. */
export type OfficeEdge = {
  readonly __typename?: 'OfficeEdge';
  /** Its place in the order; give it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The office itself. */
  readonly node: Office;
};

/** What an office can belong to. */
export type OfficeOwner = Country | Organization;

/** An organization that has offices. */
export type Organization = Fact & {
  readonly __typename?: 'Organization';
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Readable id, such as `organization/nato`. */
  readonly id: Scalars['ID']['output'];
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** The name in use. */
  readonly name: Scalars['String']['output'];
  /** The offices on record, by title. */
  readonly offices: ReadonlyArray<Office>;
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
  /** Curated short names. */
  readonly shortNames: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the organizations of a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its place in the order; give it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The organization itself. */
  readonly node: Organization;
};

/** Where a page stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last row's cursor; null where the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows the last row, up to `before` where that is given. Paging backwards, true wherever `before` is given. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more precedes the first row, down to `after` where that is given. Paging forwards, true wherever `after` is given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first row's cursor; null where the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Who took part; any spelling on record, or the id. A name that fits nobody is UNKNOWN_NAME, never an empty answer. */
export type ParticipantsFilter = {
  /** Every one of these; an empty list does not narrow. */
  readonly all?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of these; an empty list matches nothing. */
  readonly any?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A leader's part in a meeting. */
export type Participation = Fact & {
  readonly __typename?: 'Participation';
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** Who. */
  readonly leader: Leader;
  /** In which office; null where no source says. */
  readonly office: Maybe<Office>;
  /** What the source calls an office of which it does not say whose it is, such as `Foreign Minister`; null where `office` is known, and where no source says anything. */
  readonly officeTitle: Maybe<Scalars['String']['output']>;
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
  /** For which country or organization; null where no source says. */
  readonly represents: Maybe<OfficeOwner>;
  /** In which part; null where no source says. */
  readonly role: Maybe<ParticipationRole>;
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

/** The place in a source that supports a fact. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** Whether the citation was compared with the article's text when this graph was loaded; false: not checked here. */
  readonly checked: Scalars['Boolean']['output'];
  /** The citation as a line of text: title, publisher where known, date, place in the source. */
  readonly citation: Scalars['String']['output'];
  /** Where it ends, one past its last code point; null for a row of a table. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** Readable id. */
  readonly id: Scalars['ID']['output'];
  /** The row of a table; null for a place in a text. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the words' UTF-8 bytes, in hexadecimal; null for a row of a table. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** The source. */
  readonly source: Source;
  /** Where it starts, in Unicode code points from the start of the text; null for a row of a table. */
  readonly start: Maybe<Scalars['Int']['output']>;
  /** The words themselves, where the article was at hand when this graph was loaded; else null. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** A chain of meetings from one leader to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The steps along it, from the first to the last. */
  readonly hops: ReadonlyArray<Hop>;
  /** The leaders along it, from the first to the last: one more than there are hops. */
  readonly leaders: ReadonlyArray<Leader>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
};

/** Where a meeting is or was. */
export type Place = {
  readonly __typename?: 'Place';
  /** The country it is in. */
  readonly country: Country;
  /** Its name; null where only the country is known. */
  readonly name: Maybe<Scalars['String']['output']>;
};

/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * What loads added, revised and withdrew: the oldest version first, within a version by the fact's id. Nothing is ever
   * put in between, so the last cursor of a page stays good to go on from: whoever follows the graph asks again after it
   * and gets what later loads did.
   */
  readonly changes: ChangeConnection;
  /**
   * Who met every one of several leaders, none of whom is in the answer: by default in person, in meetings that were held,
   * with each in any meeting that counts, whether the others were there or not. In each contact, `meetings`,
   * `meetingCount`, `firstMet` and `lastMet` are about all meetings with any of the leaders that count, whatever
   * `withinDays` says; a meeting with two of them is one meeting. Most meetings first, then the latest met, then by id.
   */
  readonly commonContacts: ContactConnection;
  /** Countries that anything on record refers to, by name. */
  readonly countries: CountryConnection;
  /** One country. Null where it is a country of which nothing is on record; UNKNOWN_NAME where it is no country. */
  readonly country: Maybe<Country>;
  /**
   * Which countries' leaders met leaders of a country: by default in person, in meetings that were held. A country is in a
   * meeting where somebody took part for it, whatever else that person is; someone of whom no source says for whom they
   * took part stands for no country. Most meetings first, then the latest met, then by the country's id. Empty where
   * nothing about the country is on record.
   */
  readonly countryContacts: CountryContactConnection;
  /** The graph as a whole: its version and how much it holds. */
  readonly graph: Graph;
  /** One leader, by id or by name. Null where nobody is found; AMBIGUOUS_NAME where several are; BAD_INPUT unless exactly one of the two arguments is given. */
  readonly leader: Maybe<Leader>;
  /** Leaders, a page at a time. */
  readonly leaders: LeaderConnection;
  /** One meeting, held or not. Null where no meeting has the id. */
  readonly meeting: Maybe<Meeting>;
  /** Meetings of every status and mode, a page at a time; narrow them with `filter`. */
  readonly meetings: MeetingConnection;
  /**
   * The network of who met whom around some leaders, or of all who were in any meeting that counts: leaders as nodes, and a
   * link between any two of them who met, by default in person, in a meeting that was held. Distances, links and all
   * measures are about the meetings that count under `filter`, and, as known on a day, about what was known then: who was
   * not yet known of is left out.
   *
   * It is no page: there is nothing to go on to. Where there are more leaders than `first`, those named are kept first,
   * then the nearest, then those with the most meetings with leaders one step nearer, a meeting with several of them
   * counting once for each, then by id; where `around` is absent, those in the most meetings, then by id. So the nodes of a
   * smaller network are the first nodes of a larger one. At most 10,000 links are kept, in the order of `Network.links`.
   */
  readonly network: Network;
  /** One office. Null where no office has the id. */
  readonly office: Maybe<Office>;
  /** Offices, by title. */
  readonly offices: OfficeConnection;
  /** Organizations, by name. */
  readonly organizations: OrganizationConnection;
  /**
   * The shortest chains of meetings from one leader to another: by default in person, in meetings that were held. All
   * chains of the answer have the same length, the least there is within `maxHops`; each is a different sequence of
   * leaders, none of whom is in it twice; they come in the order of their leaders' ids. Where there are more than `first`,
   * which of them are in the answer is not promised. Empty where there is no chain.
   */
  readonly paths: ReadonlyArray<Path>;
  /**
   * Leaders, offices, countries, organizations, meetings and topics that have a name, alias, short name, title or ISO code
   * that every word of a text fits: as it is, as the beginning of a word, or, in words of three letters or more, with one
   * typo. Case, accents, apostrophes, punctuation and the order of words do not matter, and no character has a meaning of
   * its own. The best first: see `SearchEdge.score`; then by id, which puts kind beside kind. At most 1000 things that
   * the index proposes are compared, also for `totalCount`. Only names now in use count.
   *
   * What a thing scores depends on the text and on its own names alone. So a load between two pages moves only what it
   * renames, and what is neither added, renamed nor withdrawn comes exactly once, unless the index proposes more.
   */
  readonly search: SearchConnection;
  /** One source. Null where no source has the id. */
  readonly source: Maybe<Source>;
  /** Sources, the latest published first. */
  readonly sources: SourceConnection;
  /**
   * How many meetings there were, day by day, week by week, month by month or year by year. Counted are exactly the meetings
   * that `meetings` lists under the same filter, of every status and mode: **for what took place, ask for `status: [HELD]`**.
   * Each counts in one place only: in the bucket of the period that holds all its possible days, from its `earliest` to
   * its `latest`; in `spanning` where they lie in several periods, as they may where one bound is open; in `undated` where
   * there is no date. A doubtful date (`2025-08-18?`) counts in its period unless `certainly: true` leaves it out. So
   * without `groupBy` all counts, `spanning` and `undated` together are the `totalCount` of `meetings`.
   */
  readonly timeline: Timeline;
  /** Whom a leader met: by default in person, in meetings that were held. Most meetings first, then the latest met, then by id. */
  readonly whoMet: ContactConnection;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<ChangesSince>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryCommonContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  names: ReadonlyArray<Scalars['String']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryCountryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryLeaderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: LeaderOrder;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MeetingOrder;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryNetworkArgs = {
  around?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryPathsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['String']['input'];
  inOrder?: InputMaybe<Scalars['Boolean']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['String']['input'];
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryTimelineArgs = {
  by?: InputMaybe<CalendarUnit>;
  filter?: InputMaybe<MeetingFilter>;
  groupBy?: InputMaybe<MeetingGroups>;
  zeros?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Who met whom, in what office, for which country, and which passage of which article says so. Everything here only
 * reads. Names of leaders are found by any spelling on record (name, alias in any script, curated short name, id), without
 * regard to case or accents; an id that a decision replaced by another still finds its leader. A name that fits nobody is
 * the error UNKNOWN_NAME with the nearest ones (`leader(name:)` answers null instead); one that fits several people is
 * AMBIGUOUS_NAME with the candidates. A number below what an argument takes, or a cursor made for another order, is
 * BAD_INPUT; a number above it is LIMIT_EXCEEDED. Where tokens are asked for, a request without a known one is
 * UNAUTHENTICATED. Where no record of a meeting is found, that does not mean that there was
 * none.
 */
export type QueryWhoMetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
};

/** What one source reports of a meeting. */
export type Report = {
  readonly __typename?: 'Report';
  /** On whose word it relies; null where it speaks for itself. */
  readonly attributedTo: Maybe<Speaker>;
  /** The date it reports; null where it says none. */
  readonly date: Maybe<Scalars['EDTF']['output']>;
  /** The passages it rests on. */
  readonly evidence: ReadonlyArray<Passage>;
  /** The mode it reports; null where it says none. */
  readonly mode: Maybe<MeetingMode>;
  /** The source. */
  readonly source: Source;
  /** The status it reports; null where it says none. */
  readonly status: Maybe<MeetingStatus>;
};

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The same with what matched, and a cursor each. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, on this page. */
  readonly nodes: ReadonlyArray<Found>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the things of a page of what was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the order; give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The name, alias, short name, title or code that fits best, as it stands on record. */
  readonly match: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Found;
  /** How well it fits: 1 where it is the text; at least 0.5 where it begins with the text; at least 0.25 where each word of the text begins a word of it; less where there is a typo. Within these, more the more of it the text makes up. */
  readonly score: Scalars['Float']['output'];
};

/** An article or a data set. */
export type Source = {
  readonly __typename?: 'Source';
  /** Readable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: SourceKind;
  /** The meetings it reports on, the latest first; those without a date last. */
  readonly meetings: MeetingConnection;
  /** The day it was published: since then its facts are known. */
  readonly published: Scalars['Date']['output'];
  /** Who published it; null where unknown. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** A title in our own words. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read; null where unknown. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** An article or a data set. */
export type SourceMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The same with a cursor each. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the sources of a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place in the order; give it as `after` or `before` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The source itself. */
  readonly node: Source;
};

/** What a source is. */
export type SourceKind =
  /** An article: its passages are places in a text. */
  | 'ARTICLE'
  /** A data set: its passages are rows. */
  | 'TABLE';

/** Who can make a statement, or be the one on whose word a source relies. */
export type Speaker = Country | Leader | Organization;

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

/** What somebody said about a meeting, in our own words. */
export type Statement = Fact & {
  readonly __typename?: 'Statement';
  /** When it was said; null is unknown. */
  readonly date: Maybe<Scalars['EDTF']['output']>;
  /** The day those words were resolved against; else null. */
  readonly dateAgainst: Maybe<Scalars['Date']['output']>;
  /** The source's own words where it gave a relative date; else null. */
  readonly dateWords: Maybe<Scalars['String']['output']>;
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** Readable id. */
  readonly id: Scalars['ID']['output'];
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** The leader who said it; null where a country or an organization did. */
  readonly leader: Maybe<Leader>;
  /** The meeting it is about. */
  readonly meeting: Meeting;
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
  /** Who said it. */
  readonly speaker: Speaker;
  /** How it stands to the meeting. */
  readonly stance: Stance;
  /** What was said, in our own words. */
  readonly summary: Scalars['String']['output'];
};

/**
 * What is told as it happens: by server-sent events, so a request has to say `accept: text/event-stream`, as a browser's
 * `EventSource` does with `/graphql?query=…`. Each answer comes as an event `next`; `complete` ends them. A comment every
 * few seconds keeps the connection alive. At most 500 subscriptions are open at a time, else LIMIT_EXCEEDED.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The graph as a whole: as it is, at once, then again after each load that changed something, within a second or so. Who
   * reads slowly gets the latest and may miss versions in between; `changes(since:)` has what each of them did. While the
   * database is away there is nothing but what was known last; once it is back comes what has changed. Where the service ends the last answer is the
   * error GRAPH_UNAVAILABLE: connect again then.
   */
  readonly graphChanged: Graph;
};

/** One holding of an office by a leader. */
export type Tenure = Fact & {
  readonly __typename?: 'Tenure';
  /** The first day on which a source says that it was held. */
  readonly attestedFrom: Maybe<Scalars['Date']['output']>;
  /** The last day on which a source says that it was held. */
  readonly attestedTo: Maybe<Scalars['Date']['output']>;
  /**
   * Whether the day asked for lies in the tenure for certain: on or after the last day that `from` may be, or
   * `attestedFrom`; and on or before the first day that `to` may be, or `attestedTo`. A doubtful `from` or `to` (`?`, `~`,
   * `%`) makes nothing certain. False where it only may: neither an unknown `from` or `to` nor one that may leave the day
   * in rules it out. Null where no day was asked for.
   */
  readonly certain: Maybe<Scalars['Boolean']['output']>;
  /** The passages that state it. */
  readonly evidence: ReadonlyArray<Passage>;
  /** When it began; null where no source says: no day is too early then. */
  readonly from: Maybe<Scalars['EDTF']['output']>;
  /** Readable id. */
  readonly id: Scalars['ID']['output'];
  /** The earliest publication that states it. */
  readonly knownSince: Scalars['Date']['output'];
  /** Who held the office. */
  readonly leader: Leader;
  /**
   * Meetings in which the leader took part in this office, of every status and mode; in `participations` is whom they met.
   * Only those that may have been between `from` and `to`: a date or a bound that is unknown rules nothing out, whatever
   * `certainly` in the filter asks of `from` and `to` there.
   */
  readonly meetings: MeetingConnection;
  /** The office. */
  readonly office: Office;
  /** How many different publishers stand behind these passages; sources of which no publisher is known count each as one. */
  readonly publisherCount: Scalars['Int']['output'];
  /** When it ended; null where no source says, which does not mean that it lasts: no day is too late then, and none after `attestedTo` is certain. */
  readonly to: Maybe<Scalars['EDTF']['output']>;
};


/** One holding of an office by a leader. */
export type TenureMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MeetingOrder;
};

/** Meetings counted by period. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** The counts, by period, then by group. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** How many different meetings have a date whose possible days lie in several periods, or may, since one bound is open. */
  readonly spanning: Scalars['Int']['output'];
  /** How many different meetings have no date. */
  readonly undated: Scalars['Int']['output'];
  /** How many different meetings lie in one period but belong to no group, such as one without a topic; 0 without `groupBy`. They are in no bucket. */
  readonly ungrouped: Scalars['Int']['output'];
};

/** The meetings of one period, in one group where they are grouped. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** How many different meetings; 0 only where zeros are asked for. */
  readonly count: Scalars['Int']['output'];
  /** The group, by a key that stays: the codes of two countries in alphabetical order (`FI-US`, `SUHH-US`), or the id of an office or a topic. Null where meetings are not grouped. */
  readonly group: Maybe<Scalars['String']['output']>;
  /** What the group is called: the names of two countries (`Finland – United States`), the title of an office, the name of a topic. Null where meetings are not grouped. */
  readonly groupName: Maybe<Scalars['String']['output']>;
  /** The period: `2025-08-18`, `2025-W34`, `2025-08` or `2025`. Within one timeline periods sort as texts. */
  readonly period: Scalars['String']['output'];
};

/** What meetings are about. */
export type Topic = {
  readonly __typename?: 'Topic';
  /** Readable id, such as `topic/herring-quotas`. */
  readonly id: Scalars['ID']['output'];
  /** The meetings about it, of every status and mode, the latest first; those without a date last. */
  readonly meetings: MeetingConnection;
  /** Its name; of several spellings the one that sorts first. */
  readonly name: Scalars['String']['output'];
};


/** What meetings are about. */
export type TopicMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<unknown> | unknown;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangedFact:
    | ( Omit<Leader, 'evidence' | 'liaisons' | 'meetings' | 'statements' | 'tenures'> & { evidence: ReadonlyArray<_RefType['Passage']>, liaisons: ReadonlyArray<_RefType['Liaison']>, meetings: _RefType['MeetingConnection'], statements: ReadonlyArray<_RefType['Statement']>, tenures: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Meeting, 'dependsOn' | 'evidence' | 'partOf' | 'participations' | 'place' | 'reports' | 'statements'> & { dependsOn: ReadonlyArray<_RefType['Meeting']>, evidence: ReadonlyArray<_RefType['Passage']>, partOf: ReadonlyArray<_RefType['Meeting']>, participations: ReadonlyArray<_RefType['Participation']>, place?: Maybe<_RefType['Place']>, reports: ReadonlyArray<_RefType['Report']>, statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<Office, 'evidence' | 'of' | 'tenures'> & { evidence: ReadonlyArray<_RefType['Passage']>, of: _RefType['OfficeOwner'], tenures: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Organization, 'evidence' | 'offices'> & { evidence: ReadonlyArray<_RefType['Passage']>, offices: ReadonlyArray<_RefType['Office']> } )
    | ( Omit<Statement, 'evidence' | 'leader' | 'meeting' | 'speaker'> & { evidence: ReadonlyArray<_RefType['Passage']>, leader?: Maybe<_RefType['Leader']>, meeting: _RefType['Meeting'], speaker: _RefType['Speaker'] } )
    | ( Omit<Tenure, 'evidence' | 'leader' | 'meetings' | 'office'> & { evidence: ReadonlyArray<_RefType['Passage']>, leader: _RefType['Leader'], meetings: _RefType['MeetingConnection'], office: _RefType['Office'] } )
  ;
  Found:
    | ( Omit<Country, 'offices'> & { offices: ReadonlyArray<_RefType['Office']> } )
    | ( Omit<Leader, 'evidence' | 'liaisons' | 'meetings' | 'statements' | 'tenures'> & { evidence: ReadonlyArray<_RefType['Passage']>, liaisons: ReadonlyArray<_RefType['Liaison']>, meetings: _RefType['MeetingConnection'], statements: ReadonlyArray<_RefType['Statement']>, tenures: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Meeting, 'dependsOn' | 'evidence' | 'partOf' | 'participations' | 'place' | 'reports' | 'statements'> & { dependsOn: ReadonlyArray<_RefType['Meeting']>, evidence: ReadonlyArray<_RefType['Passage']>, partOf: ReadonlyArray<_RefType['Meeting']>, participations: ReadonlyArray<_RefType['Participation']>, place?: Maybe<_RefType['Place']>, reports: ReadonlyArray<_RefType['Report']>, statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<Office, 'evidence' | 'of' | 'tenures'> & { evidence: ReadonlyArray<_RefType['Passage']>, of: _RefType['OfficeOwner'], tenures: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Organization, 'evidence' | 'offices'> & { evidence: ReadonlyArray<_RefType['Passage']>, offices: ReadonlyArray<_RefType['Office']> } )
    | ( Omit<Topic, 'meetings'> & { meetings: _RefType['MeetingConnection'] } )
  ;
  OfficeOwner:
    | ( Omit<Country, 'offices'> & { offices: ReadonlyArray<_RefType['Office']> } )
    | ( Omit<Organization, 'evidence' | 'offices'> & { evidence: ReadonlyArray<_RefType['Passage']>, offices: ReadonlyArray<_RefType['Office']> } )
  ;
  Speaker:
    | ( Omit<Country, 'offices'> & { offices: ReadonlyArray<_RefType['Office']> } )
    | ( Omit<Leader, 'evidence' | 'liaisons' | 'meetings' | 'statements' | 'tenures'> & { evidence: ReadonlyArray<_RefType['Passage']>, liaisons: ReadonlyArray<_RefType['Liaison']>, meetings: _RefType['MeetingConnection'], statements: ReadonlyArray<_RefType['Statement']>, tenures: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Organization, 'evidence' | 'offices'> & { evidence: ReadonlyArray<_RefType['Passage']>, offices: ReadonlyArray<_RefType['Office']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( Omit<Leader, 'evidence' | 'liaisons' | 'meetings' | 'statements' | 'tenures'> & { evidence: ReadonlyArray<_RefType['Passage']>, liaisons: ReadonlyArray<_RefType['Liaison']>, meetings: _RefType['MeetingConnection'], statements: ReadonlyArray<_RefType['Statement']>, tenures: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Liaison, 'country' | 'evidence'> & { country: _RefType['Country'], evidence: ReadonlyArray<_RefType['Passage']> } )
    | ( Omit<Meeting, 'dependsOn' | 'evidence' | 'partOf' | 'participations' | 'place' | 'reports' | 'statements'> & { dependsOn: ReadonlyArray<_RefType['Meeting']>, evidence: ReadonlyArray<_RefType['Passage']>, partOf: ReadonlyArray<_RefType['Meeting']>, participations: ReadonlyArray<_RefType['Participation']>, place?: Maybe<_RefType['Place']>, reports: ReadonlyArray<_RefType['Report']>, statements: ReadonlyArray<_RefType['Statement']> } )
    | ( Omit<Office, 'evidence' | 'of' | 'tenures'> & { evidence: ReadonlyArray<_RefType['Passage']>, of: _RefType['OfficeOwner'], tenures: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Organization, 'evidence' | 'offices'> & { evidence: ReadonlyArray<_RefType['Passage']>, offices: ReadonlyArray<_RefType['Office']> } )
    | ( Omit<Participation, 'evidence' | 'leader' | 'office' | 'represents'> & { evidence: ReadonlyArray<_RefType['Passage']>, leader: _RefType['Leader'], office?: Maybe<_RefType['Office']>, represents?: Maybe<_RefType['OfficeOwner']> } )
    | ( Omit<Statement, 'evidence' | 'leader' | 'meeting' | 'speaker'> & { evidence: ReadonlyArray<_RefType['Passage']>, leader?: Maybe<_RefType['Leader']>, meeting: _RefType['Meeting'], speaker: _RefType['Speaker'] } )
    | ( Omit<Tenure, 'evidence' | 'leader' | 'meetings' | 'office'> & { evidence: ReadonlyArray<_RefType['Passage']>, leader: _RefType['Leader'], meetings: _RefType['MeetingConnection'], office: _RefType['Office'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarUnit: CalendarUnit;
  Change: ResolverTypeWrapper<Omit<Change, 'source' | 'subject'> & { source?: Maybe<ResolversTypes['Source']>, subject?: Maybe<ResolversTypes['ChangedFact']> }>;
  ChangeAction: ChangeAction;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangedFact: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangedFact']>;
  ChangesSince: ChangesSince;
  Contact: ResolverTypeWrapper<Omit<Contact, 'leader' | 'meetings'> & { leader: ResolversTypes['Leader'], meetings: ResolversTypes['MeetingConnection'] }>;
  ContactConnection: ResolverTypeWrapper<ContactConnection>;
  ContactEdge: ResolverTypeWrapper<ContactEdge>;
  Country: ResolverTypeWrapper<Omit<Country, 'offices'> & { offices: ReadonlyArray<ResolversTypes['Office']> }>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryContact: ResolverTypeWrapper<Omit<CountryContact, 'country' | 'meetings'> & { country: ResolversTypes['Country'], meetings: ResolversTypes['MeetingConnection'] }>;
  CountryContactConnection: ResolverTypeWrapper<Omit<CountryContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryContactEdge']>, nodes: ReadonlyArray<ResolversTypes['CountryContact']> }>;
  CountryContactEdge: ResolverTypeWrapper<Omit<CountryContactEdge, 'node'> & { node: ResolversTypes['CountryContact'] }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactKind: FactKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Found: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Found']>;
  Graph: ResolverTypeWrapper<Graph>;
  Hop: ResolverTypeWrapper<Omit<Hop, 'from' | 'meeting' | 'meetings' | 'to'> & { from: ResolversTypes['Leader'], meeting: ResolversTypes['Meeting'], meetings: ResolversTypes['MeetingConnection'], to: ResolversTypes['Leader'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Leader: ResolverTypeWrapper<Omit<Leader, 'evidence' | 'liaisons' | 'meetings' | 'statements' | 'tenures'> & { evidence: ReadonlyArray<ResolversTypes['Passage']>, liaisons: ReadonlyArray<ResolversTypes['Liaison']>, meetings: ResolversTypes['MeetingConnection'], statements: ReadonlyArray<ResolversTypes['Statement']>, tenures: ReadonlyArray<ResolversTypes['Tenure']> }>;
  LeaderConnection: ResolverTypeWrapper<Omit<LeaderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LeaderEdge']>, nodes: ReadonlyArray<ResolversTypes['Leader']> }>;
  LeaderEdge: ResolverTypeWrapper<Omit<LeaderEdge, 'node'> & { node: ResolversTypes['Leader'] }>;
  LeaderFilter: LeaderFilter;
  LeaderOrder: LeaderOrder;
  Liaison: ResolverTypeWrapper<Omit<Liaison, 'country' | 'evidence'> & { country: ResolversTypes['Country'], evidence: ReadonlyArray<ResolversTypes['Passage']> }>;
  Meeting: ResolverTypeWrapper<Omit<Meeting, 'dependsOn' | 'evidence' | 'partOf' | 'participations' | 'place' | 'reports' | 'statements'> & { dependsOn: ReadonlyArray<ResolversTypes['Meeting']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, partOf: ReadonlyArray<ResolversTypes['Meeting']>, participations: ReadonlyArray<ResolversTypes['Participation']>, place?: Maybe<ResolversTypes['Place']>, reports: ReadonlyArray<ResolversTypes['Report']>, statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingGroups: MeetingGroups;
  MeetingMode: MeetingMode;
  MeetingOrder: MeetingOrder;
  MeetingStatus: MeetingStatus;
  Network: ResolverTypeWrapper<Omit<Network, 'links' | 'nodes'> & { links: ReadonlyArray<ResolversTypes['NetworkLink']>, nodes: ReadonlyArray<ResolversTypes['NetworkNode']> }>;
  NetworkLink: ResolverTypeWrapper<Omit<NetworkLink, 'encounters' | 'source' | 'target'> & { encounters: ResolversTypes['MeetingConnection'], source: ResolversTypes['Leader'], target: ResolversTypes['Leader'] }>;
  NetworkNode: ResolverTypeWrapper<Omit<NetworkNode, 'leader'> & { leader: ResolversTypes['Leader'] }>;
  Office: ResolverTypeWrapper<Omit<Office, 'evidence' | 'of' | 'tenures'> & { evidence: ReadonlyArray<ResolversTypes['Passage']>, of: ResolversTypes['OfficeOwner'], tenures: ReadonlyArray<ResolversTypes['Tenure']> }>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  OfficeOwner: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfficeOwner']>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'evidence' | 'offices'> & { evidence: ReadonlyArray<ResolversTypes['Passage']>, offices: ReadonlyArray<ResolversTypes['Office']> }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantsFilter: ParticipantsFilter;
  Participation: ResolverTypeWrapper<Omit<Participation, 'evidence' | 'leader' | 'office' | 'represents'> & { evidence: ReadonlyArray<ResolversTypes['Passage']>, leader: ResolversTypes['Leader'], office?: Maybe<ResolversTypes['Office']>, represents?: Maybe<ResolversTypes['OfficeOwner']> }>;
  ParticipationRole: ParticipationRole;
  Passage: ResolverTypeWrapper<Omit<Passage, 'source'> & { source: ResolversTypes['Source'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops' | 'leaders'> & { hops: ReadonlyArray<ResolversTypes['Hop']>, leaders: ReadonlyArray<ResolversTypes['Leader']> }>;
  Place: ResolverTypeWrapper<Omit<Place, 'country'> & { country: ResolversTypes['Country'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Report: ResolverTypeWrapper<Omit<Report, 'attributedTo' | 'evidence' | 'source'> & { attributedTo?: Maybe<ResolversTypes['Speaker']>, evidence: ReadonlyArray<ResolversTypes['Passage']>, source: ResolversTypes['Source'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Found']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Found'] }>;
  Source: ResolverTypeWrapper<Omit<Source, 'meetings'> & { meetings: ResolversTypes['MeetingConnection'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  Speaker: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Speaker']>;
  Stance: Stance;
  Statement: ResolverTypeWrapper<Omit<Statement, 'evidence' | 'leader' | 'meeting' | 'speaker'> & { evidence: ReadonlyArray<ResolversTypes['Passage']>, leader?: Maybe<ResolversTypes['Leader']>, meeting: ResolversTypes['Meeting'], speaker: ResolversTypes['Speaker'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tenure: ResolverTypeWrapper<Omit<Tenure, 'evidence' | 'leader' | 'meetings' | 'office'> & { evidence: ReadonlyArray<ResolversTypes['Passage']>, leader: ResolversTypes['Leader'], meetings: ResolversTypes['MeetingConnection'], office: ResolversTypes['Office'] }>;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Topic: ResolverTypeWrapper<Omit<Topic, 'meetings'> & { meetings: ResolversTypes['MeetingConnection'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Change: Omit<Change, 'source' | 'subject'> & { source?: Maybe<ResolversParentTypes['Source']>, subject?: Maybe<ResolversParentTypes['ChangedFact']> };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangedFact: ResolversUnionTypes<ResolversParentTypes>['ChangedFact'];
  ChangesSince: ChangesSince;
  Contact: Omit<Contact, 'leader' | 'meetings'> & { leader: ResolversParentTypes['Leader'], meetings: ResolversParentTypes['MeetingConnection'] };
  ContactConnection: ContactConnection;
  ContactEdge: ContactEdge;
  Country: Omit<Country, 'offices'> & { offices: ReadonlyArray<ResolversParentTypes['Office']> };
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryContact: Omit<CountryContact, 'country' | 'meetings'> & { country: ResolversParentTypes['Country'], meetings: ResolversParentTypes['MeetingConnection'] };
  CountryContactConnection: Omit<CountryContactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryContactEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CountryContact']> };
  CountryContactEdge: Omit<CountryContactEdge, 'node'> & { node: ResolversParentTypes['CountryContact'] };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  Found: ResolversUnionTypes<ResolversParentTypes>['Found'];
  Graph: Graph;
  Hop: Omit<Hop, 'from' | 'meeting' | 'meetings' | 'to'> & { from: ResolversParentTypes['Leader'], meeting: ResolversParentTypes['Meeting'], meetings: ResolversParentTypes['MeetingConnection'], to: ResolversParentTypes['Leader'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Leader: Omit<Leader, 'evidence' | 'liaisons' | 'meetings' | 'statements' | 'tenures'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']>, liaisons: ReadonlyArray<ResolversParentTypes['Liaison']>, meetings: ResolversParentTypes['MeetingConnection'], statements: ReadonlyArray<ResolversParentTypes['Statement']>, tenures: ReadonlyArray<ResolversParentTypes['Tenure']> };
  LeaderConnection: Omit<LeaderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LeaderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Leader']> };
  LeaderEdge: Omit<LeaderEdge, 'node'> & { node: ResolversParentTypes['Leader'] };
  LeaderFilter: LeaderFilter;
  Liaison: Omit<Liaison, 'country' | 'evidence'> & { country: ResolversParentTypes['Country'], evidence: ReadonlyArray<ResolversParentTypes['Passage']> };
  Meeting: Omit<Meeting, 'dependsOn' | 'evidence' | 'partOf' | 'participations' | 'place' | 'reports' | 'statements'> & { dependsOn: ReadonlyArray<ResolversParentTypes['Meeting']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, partOf: ReadonlyArray<ResolversParentTypes['Meeting']>, participations: ReadonlyArray<ResolversParentTypes['Participation']>, place?: Maybe<ResolversParentTypes['Place']>, reports: ReadonlyArray<ResolversParentTypes['Report']>, statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  Network: Omit<Network, 'links' | 'nodes'> & { links: ReadonlyArray<ResolversParentTypes['NetworkLink']>, nodes: ReadonlyArray<ResolversParentTypes['NetworkNode']> };
  NetworkLink: Omit<NetworkLink, 'encounters' | 'source' | 'target'> & { encounters: ResolversParentTypes['MeetingConnection'], source: ResolversParentTypes['Leader'], target: ResolversParentTypes['Leader'] };
  NetworkNode: Omit<NetworkNode, 'leader'> & { leader: ResolversParentTypes['Leader'] };
  Office: Omit<Office, 'evidence' | 'of' | 'tenures'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']>, of: ResolversParentTypes['OfficeOwner'], tenures: ReadonlyArray<ResolversParentTypes['Tenure']> };
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  OfficeOwner: ResolversUnionTypes<ResolversParentTypes>['OfficeOwner'];
  Organization: Omit<Organization, 'evidence' | 'offices'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']>, offices: ReadonlyArray<ResolversParentTypes['Office']> };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  ParticipantsFilter: ParticipantsFilter;
  Participation: Omit<Participation, 'evidence' | 'leader' | 'office' | 'represents'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']>, leader: ResolversParentTypes['Leader'], office?: Maybe<ResolversParentTypes['Office']>, represents?: Maybe<ResolversParentTypes['OfficeOwner']> };
  Passage: Omit<Passage, 'source'> & { source: ResolversParentTypes['Source'] };
  Path: Omit<Path, 'hops' | 'leaders'> & { hops: ReadonlyArray<ResolversParentTypes['Hop']>, leaders: ReadonlyArray<ResolversParentTypes['Leader']> };
  Place: Omit<Place, 'country'> & { country: ResolversParentTypes['Country'] };
  Query: Record<PropertyKey, never>;
  Report: Omit<Report, 'attributedTo' | 'evidence' | 'source'> & { attributedTo?: Maybe<ResolversParentTypes['Speaker']>, evidence: ReadonlyArray<ResolversParentTypes['Passage']>, source: ResolversParentTypes['Source'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Found']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Found'] };
  Source: Omit<Source, 'meetings'> & { meetings: ResolversParentTypes['MeetingConnection'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Speaker: ResolversUnionTypes<ResolversParentTypes>['Speaker'];
  Statement: Omit<Statement, 'evidence' | 'leader' | 'meeting' | 'speaker'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']>, leader?: Maybe<ResolversParentTypes['Leader']>, meeting: ResolversParentTypes['Meeting'], speaker: ResolversParentTypes['Speaker'] };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Tenure: Omit<Tenure, 'evidence' | 'leader' | 'meetings' | 'office'> & { evidence: ReadonlyArray<ResolversParentTypes['Passage']>, leader: ResolversParentTypes['Leader'], meetings: ResolversParentTypes['MeetingConnection'], office: ResolversParentTypes['Office'] };
  Timeline: Timeline;
  TimelineBucket: TimelineBucket;
  Topic: Omit<Topic, 'meetings'> & { meetings: ResolversParentTypes['MeetingConnection'] };
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ChangedFact']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedFact'] = ResolversParentTypes['ChangedFact']> = {
  __resolveType: TypeResolveFn<'Leader' | 'Meeting' | 'Office' | 'Organization' | 'Statement' | 'Tenure', ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  firstMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<ContactMeetingsArgs>>;
};

export type ContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  alpha3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  historical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryContact'] = ResolversParentTypes['CountryContact']> = {
  bilateralCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainlyBilateralCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  firstMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<CountryContactMeetingsArgs>>;
};

export type CountryContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryContactConnection'] = ResolversParentTypes['CountryContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CountryContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryContactEdge'] = ResolversParentTypes['CountryContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountryContact'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Leader' | 'Liaison' | 'Meeting' | 'Office' | 'Organization' | 'Participation' | 'Statement' | 'Tenure', ParentType, ContextType>;
};

export type FoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Found'] = ResolversParentTypes['Found']> = {
  __resolveType: TypeResolveFn<'Country' | 'Leader' | 'Meeting' | 'Office' | 'Organization' | 'Topic', ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  incomplete?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  from?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<HopMeetingsArgs>>;
  to?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, Partial<LeaderContactsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  liaisons?: Resolver<ReadonlyArray<ResolversTypes['Liaison']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<LeaderMeetingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<LeaderTenuresArgs>>;
  unresolved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderConnection'] = ResolversParentTypes['LeaderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderEdge'] = ResolversParentTypes['LeaderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type LiaisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Liaison'] = ResolversParentTypes['Liaison']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateAgainst?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['MeetingMode'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  participantsComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participations?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MeetingStatus']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  encounters?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<NetworkLinkEncountersArgs>>;
  firstMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMet?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['OfficeOwner'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenures?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<OfficeTenuresArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type OfficeOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeOwner'] = ResolversParentTypes['OfficeOwner']> = {
  __resolveType: TypeResolveFn<'Country' | 'Organization', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  officeTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  represents?: Resolver<Maybe<ResolversTypes['OfficeOwner']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParticipationRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  commonContacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<QueryCommonContactsArgs, 'names'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  countryContacts?: Resolver<ResolversTypes['CountryContactConnection'], ParentType, ContextType, RequireFields<QueryCountryContactsArgs, 'code'>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, Partial<QueryLeaderArgs>>;
  leaders?: Resolver<ResolversTypes['LeaderConnection'], ParentType, ContextType, RequireFields<QueryLeadersArgs, 'orderBy'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, Partial<QueryNetworkArgs>>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<QueryOfficeArgs, 'id'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, Partial<QueryOfficesArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'by' | 'zeros'>>;
  whoMet?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<QueryWhoMetArgs, 'name'>>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  attributedTo?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['MeetingMode']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MeetingStatus']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Found']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Found'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<SourceMeetingsArgs>>;
  published?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Country' | 'Leader' | 'Organization', ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  date?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateAgainst?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  graphChanged?: SubscriptionResolver<ResolversTypes['Graph'], "graphChanged", ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  attestedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attestedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<TenureMeetingsArgs, 'orderBy'>>;
  office?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  spanning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ungrouped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<TopicMeetingsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangedFact?: ChangedFactResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryContact?: CountryContactResolvers<ContextType>;
  CountryContactConnection?: CountryContactConnectionResolvers<ContextType>;
  CountryContactEdge?: CountryContactEdgeResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  Fact?: FactResolvers<ContextType>;
  Found?: FoundResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  LeaderConnection?: LeaderConnectionResolvers<ContextType>;
  LeaderEdge?: LeaderEdgeResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  OfficeOwner?: OfficeOwnerResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
};


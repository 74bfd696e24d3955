import { findCountry, readCountry } from '../../model/countries.ts';
import { topicId } from '../../model/ids.ts';
import { nameKey } from '../../model/names.ts';
import type { LeaderFilter, MeetingFilter } from '../generated/schema-types.ts';
import { dateRange, type DateRange } from './date-range.ts';
import type { LookUp } from '../compose/look-up.ts';
import { asKnown } from '../compose/narrow.ts';
import type { Along, KnownOn, Predicate, Start, Values } from '../compose/scope.ts';

/** A part of a filter: what has to hold of a meeting, and how to come to meetings of which it holds, if that is a way. */
type Part = { holds: Predicate; start?: Start; along?: Along };

/** The parts of a meeting filter that are given: its dates, and the others, the one to start from first. */
export function meetingParts(
  filter: MeetingFilter,
  values: Values,
): { dates: DateRange | null; others: readonly Part[] } {
  const { status, mode, placeCountry, represents, topic, participants } = filter;
  return {
    dates: dateRange(filter, values),
    others: [
      ...given(participants?.all, (names) => withAll(names, values)),
      ...given(participants?.any, (names) => withAny(names, values)),
      ...given(topic, (name) => about(name, values)),
      ...given(placeCountry, (country) => inCountry(values.add(readCountry(country).id))),
      ...given(represents, (party) => representedIn(party, values)),
      ...given(status, (statuses) => ({ holds: oneOf('status', statuses, values) })),
      ...given(mode, (modes) => ({ holds: oneOf('mode', modes, values) })),
    ],
  };
}

/** The conditions of a meeting filter, one for each part that is given; those that cost least first. */
export function meetingConditions(filter: MeetingFilter, values: Values): Predicate[] {
  const { dates, others } = meetingParts(filter, values);
  return [...(dates?.conditions ?? []), ...others.map(({ holds }) => holds).toReversed()];
}

/** The conditions of a leader filter, one for each part that is given, as known on a day. */
export function leaderConditions(
  { name, represents }: LeaderFilter,
  knownOn: KnownOn | null,
  values: Values,
): Predicate[] {
  return [
    ...given(name, (part): Predicate => {
      const key = values.add(nameKey(part));
      // An id is a key too, but no part of a name.
      return (leader) =>
        `EXISTS { (${leader})-[:NAMED]->(named:Name) WHERE named.key CONTAINS ${key} AND NOT named.key STARTS WITH 'leader/' }`;
    }),
    ...given(represents, (party): Predicate => {
      const owner = ownerPattern(party, values);
      const way = asKnown(`-[:HELD]->(tenure:Tenure)-[:IN]->(:Office)-[:OF]->${owner}`, knownOn);
      return (leader) => `EXISTS { (${leader})${way} }`;
    }),
  ];
}

function given<T, Out>(value: T | null | undefined, condition: (value: T) => Out): Out[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

/** Where who met whom is read from the edges that say so, nothing asks this of meetings, and no parameter is sent. */
function oneOf(property: string, wanted: readonly string[], values: Values): Predicate {
  let parameter: string | undefined;
  return (meeting) => `${meeting}.${property} IN ${(parameter ??= values.add(wanted))}`;
}

/** So many meetings that walking along their order fills a page sooner than reading and ordering them all. */
const busy = 2000;

function inCountry(id: string): Part {
  return {
    holds: (meeting) => `EXISTS { (${meeting})-[:AT]->(:Place)-[:IN]->(:Country {id: ${id}}) }`,
    start: {
      text: `MATCH (:Country {id: ${id}})<-[:IN]-(:Place)<-[:AT]-(meeting:Meeting)`,
      conditions: [],
      busy: `MATCH (:Country {id: ${id}})<-[:IN]-(place:Place) RETURN sum(COUNT { (place)<-[:AT]-() }) > ${busy} AS busy`,
    },
  };
}

/** Participations say whom they are for by its id alone; an index leads from there to them. */
function representedIn(party: string, values: Values): Part {
  const country = findCountry(party);
  const [key] = country
    ? []
    : lookUp(values, { argument: 'represents', label: 'Organization', names: [party] });
  const id = country ? values.add(country.id) : 'party.id';
  const found = country ? '' : `MATCH (:Name {key: ${key}[0]})<-[:NAMED]-(party)\nWHERE party:Organization\n`;
  const part = `[part:PARTICIPANT_IN {represents: ${id}}]`;
  return {
    holds: (meeting) => `EXISTS { ${found}MATCH (${meeting})<-${part}-() }`,
    start: {
      text: `${found}MATCH ()-${part}->(meeting:Meeting)\nWITH DISTINCT meeting`,
      conditions: [],
      busy: `RETURN COUNT { ${found}MATCH ()-${part}->() RETURN part LIMIT ${busy + 1} } > ${busy} AS busy`,
    },
  };
}

/** A pattern that fits the country or organization named. */
function ownerPattern(party: string, values: Values): string {
  const country = findCountry(party);
  if (country) return `(:Country {id: ${values.add(country.id)}})`;
  const [key] = lookUp(values, { argument: 'represents', label: 'Organization', names: [party] });
  return `(owner:Organization WHERE EXISTS { (owner)-[:NAMED]->(:Name {key: ${key}[0]}) })`;
}

function about(name: string, values: Values): Part {
  const [ids] = lookUp(values, { argument: 'topic', label: 'Topic', names: [name] });
  return {
    holds: (meeting) => `EXISTS { (${meeting})-[:ABOUT]->(:Topic {id: ${ids}[0]}) }`,
    along: { ...alongTopic, text: `MATCH (meeting:Meeting)-[about:ABOUT {topic: ${ids}[0]}]->()` },
  };
}

/** The way along the meetings on a topic that is the parent. */
export const alongTopic: Along = { text: null, label: 'ABOUT', edge: 'about', first: 'topic' };

function withAll(names: readonly string[], values: Values): Part {
  const [keys] = lookUp(values, { argument: 'participants.all', label: 'Leader', names });
  const holds: Predicate = (meeting) => `all(wanted IN ${keys} WHERE ${takesPart(meeting, 'wanted')})`;
  // Without names all meetings are meant.
  if (names.length === 0) return { holds };
  // Whoever has the fewest meetings says which they may be.
  const text = `UNWIND ${keys} AS key
MATCH (:Name {key: key})<-[:NAMED]-(named)
WHERE named:Leader
WITH named ORDER BY COUNT { (named)-[:PARTICIPANT_IN]->() }
WITH collect(DISTINCT named) AS wanted
WITH wanted[0] AS one, wanted[1..] AS others
MATCH (one)-[:PARTICIPANT_IN]->(meeting:Meeting)`;
  const rest: Predicate = (meeting) =>
    `all(other IN others WHERE EXISTS { (other)-[:PARTICIPANT_IN]->(${meeting}) })`;
  return { holds, start: { text, conditions: [rest], busy: null } };
}

function withAny(names: readonly string[], values: Values): Part {
  const [keys] = lookUp(values, { argument: 'participants.any', label: 'Leader', names });
  return {
    holds: (meeting) => `any(wanted IN ${keys} WHERE ${takesPart(meeting, 'wanted')})`,
    start: {
      text: `UNWIND ${keys} AS key
MATCH (:Name {key: key})<-[:NAMED]-(:Leader)-[:PARTICIPANT_IN]->(meeting:Meeting)
WITH DISTINCT meeting`,
      conditions: [],
      busy: null,
    },
  };
}

function takesPart(meeting: string, key: string): string {
  return `EXISTS { (${meeting})<-[:PARTICIPANT_IN]-(:Leader)-[:NAMED]->(:Name {key: ${key}}) }`;
}

/** Names to look up; where nothing else is said each must fit one node, and all may fit the same. */
type Wanted = Pick<LookUp, 'argument' | 'label' | 'names'> &
  Partial<Pick<LookUp, 'each' | 'mayBeAbsent' | 'different'>>;

/** Has the statement check names, and returns the parameter that holds their keys. */
export function lookUp(
  values: Values,
  { mayBeAbsent = false, different = 0, ...wanted }: Wanted,
): [keys: string] {
  const keys = wanted.names.map((name) => (wanted.label === 'Topic' ? topicId(name) : nameKey(name)));
  const parameter = values.add(keys);
  values.lookUps.push({ ...wanted, mayBeAbsent, different, keys, parameter });
  return [parameter];
}

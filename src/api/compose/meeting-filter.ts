import { findCountry, readCountry } from '../../model/countries.ts';
import { topicId } from '../../model/ids.ts';
import { nameKey } from '../../model/names.ts';
import { Problem } from '../../model/problem.ts';
import type { LeaderFilter, MeetingFilter } from '../generated/schema-types.ts';
import type { LookUp } from './look-up.ts';
import { asKnown } from './narrow.ts';
import type { KnownOn, Predicate, Values } from './scope.ts';

/** The conditions of a meeting filter, one for each part that is given. */
export function meetingConditions(filter: MeetingFilter, values: Values): Predicate[] {
  const { status, mode, placeCountry, represents, topic, participants } = filter;
  return [
    ...given(status, (statuses) => oneOf('status', values.add(statuses))),
    ...given(mode, (modes) => oneOf('mode', values.add(modes))),
    ...dateConditions(filter, values),
    ...given(placeCountry, (country) => inCountry(values.add(readCountry(country).id))),
    ...given(represents, (party) => representedIn(party, values)),
    ...given(topic, (name) => about(name, values)),
    ...given(participants?.all, (names) => withAll(names, values)),
    ...given(participants?.any, (names) => withAny(names, values)),
  ];
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

function given<T>(value: T | null | undefined, condition: (value: T) => Predicate): Predicate[] {
  return value === null || value === undefined ? [] : [condition(value)];
}

function oneOf(property: string, parameter: string): Predicate {
  return (meeting) => `${meeting}.${property} IN ${parameter}`;
}

/** BAD_INPUT where a filter's dates end before they begin. */
export function refuseEmptyRange({ from, to }: MeetingFilter): void {
  if (from && to && to < from)
    throw new Problem('BAD_INPUT', `Expected \`to\` on or after \`from\`; found from ${from} to ${to}.`, {
      from,
      to,
    });
}

function dateConditions(filter: MeetingFilter, values: Values): Predicate[] {
  refuseEmptyRange(filter);
  const { from, to, certainly } = filter;
  const sure = certainly === true;
  const bound = (property: string, comparison: string, day: string): Predicate => {
    const parameter = values.add(day);
    return (meeting) =>
      sure
        ? `${meeting}.${property} ${comparison} ${parameter}`
        : `(${meeting}.${property} IS NULL OR ${meeting}.${property} ${comparison} ${parameter})`;
  };
  return [
    ...given(from, (day) => bound(sure ? 'earliest' : 'latest', '>=', day)),
    ...given(to, (day) => bound(sure ? 'latest' : 'earliest', '<=', day)),
    ...(sure ? [(meeting: string) => `${meeting}.dateCertain`] : []),
  ];
}

function inCountry(id: string): Predicate {
  return (meeting) => `EXISTS { (${meeting})-[:AT]->(:Place)-[:IN]->(:Country {id: ${id}}) }`;
}

function representedIn(party: string, values: Values): Predicate {
  const country = findCountry(party);
  if (country) {
    const id = values.add(country.id);
    return (meeting) => `EXISTS { (${meeting})<-[part:PARTICIPANT_IN]-() WHERE part.represents = ${id} }`;
  }
  const owner = ownerPattern(party, values);
  return (meeting) =>
    `EXISTS { MATCH (${meeting})<-[part:PARTICIPANT_IN]-() MATCH (party:Organization {id: part.represents}) WHERE EXISTS { MATCH ${owner} WHERE owner = party } }`;
}

/** A pattern that fits the country or organization named. */
function ownerPattern(party: string, values: Values): string {
  const country = findCountry(party);
  if (country) return `(:Country {id: ${values.add(country.id)}})`;
  const [key] = lookUp(values, { argument: 'represents', label: 'Organization', names: [party] });
  return `(owner:Organization WHERE EXISTS { (owner)-[:NAMED]->(:Name {key: ${key}[0]}) })`;
}

function about(name: string, values: Values): Predicate {
  const [ids] = lookUp(values, { argument: 'topic', label: 'Topic', names: [name] });
  return (meeting) => `EXISTS { (${meeting})-[:ABOUT]->(:Topic {id: ${ids}[0]}) }`;
}

function withAll(names: readonly string[], values: Values): Predicate {
  const [keys] = lookUp(values, { argument: 'participants.all', label: 'Leader', names });
  return (meeting) => `all(wanted IN ${keys} WHERE ${takesPart(meeting, 'wanted')})`;
}

function withAny(names: readonly string[], values: Values): Predicate {
  const [keys] = lookUp(values, { argument: 'participants.any', label: 'Leader', names });
  return (meeting) => `any(wanted IN ${keys} WHERE ${takesPart(meeting, 'wanted')})`;
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
  const keys = values.add(
    wanted.names.map((name) => (wanted.label === 'Topic' ? topicId(name) : nameKey(name))),
  );
  values.lookUps.push({ ...wanted, mayBeAbsent, different, keys });
  return [keys];
}

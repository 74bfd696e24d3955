import type { ChangesSince, LeaderFilter, MeetingFilter } from '../generated/schema-types.ts';
import { readCountry } from '../../model/countries.ts';
import { Problem } from '../../model/problem.ts';
import { refuseLong } from '../limits/long-arguments.ts';
import { commonContactsParameters } from './common-contacts.ts';
import { refuseEmptyRange } from './date-range.ts';
import { alongTopic, leaderConditions, lookUp, meetingConditions } from './meeting-filter.ts';
import { meetingWays } from './meeting-ways.ts';
import { includesDay } from '../compose/narrow.ts';
import { networkParameters } from './network.ts';
import { orderConditions, pathsWay } from './paths.ts';
import { isPlainlyMet } from './plainly-met.ts';
import type { KnownOn, Scope, Values } from '../compose/scope.ts';
import { readSought } from './search-text.ts';
import type { Selected } from '../compose/selection.ts';
import { changesSince } from './since.ts';
import { readTimeline } from './timeline.ts';

/** What a field's arguments make of the scope it stands in, and the parameters its fragment may name. */
export type Argued = {
  scope: Scope;
  parameters: Readonly<Record<string, string>>;
  /** The fragment that answers it, where that is not the one of its own name. */
  fragment?: string;
};

/** Reads the arguments of a field (`Type.field`), other than those of paging. */
export function argumentScope(path: string, { args }: Selected, outer: Scope, values: Values): Argued {
  refuseLong(args);
  const filter = (args['filter'] ?? {}) as MeetingFilter & LeaderFilter;
  const knownOn = knownWithin(outer.knownOn, filter.knownOn, values);
  const plain: Scope = { ...outer, knownOn, conditions: {}, ways: null };
  const met = isPlainlyMet(filter, knownOn);
  switch (path) {
    case 'Query.leader':
      return { scope: plain, parameters: { name: leaderKey(args, values) } };
    case 'Query.whoMet': {
      const [keys] = lookUp(values, { argument: 'name', label: 'Leader', names: [String(args['name'])] });
      return {
        scope: contactScope(plain, filter, values),
        parameters: { name: `${keys}[0]` },
        ...(met && { fragment: 'whoMetMet' }),
      };
    }
    case 'Query.country':
      return { scope: plain, parameters: { code: values.add(readCountry(String(args['code'])).id) } };
    case 'Query.leaders':
      return {
        scope: { ...plain, conditions: { Leader: leaderConditions(filter, knownOn, values) } },
        parameters: {},
      };
    case 'Leader.contacts':
      return {
        scope: contactScope(plain, filter, values),
        parameters: {},
        ...(met && { fragment: 'contactsMet' }),
      };
    case 'Query.countryContacts': {
      const code = values.add(readCountry(String(args['code'])).id);
      return { scope: contactScope(plain, filter, values), parameters: { code } };
    }
    case 'Contact.meetings':
    case 'Hop.meeting':
    case 'Hop.meetings':
    case 'CountryContact.meetings':
    case 'NetworkLink.encounters':
      return { scope: { ...plain, conditions: { Meeting: outer.contactMeetings } }, parameters: {} };
    case 'Query.meetings':
      return { scope: { ...plain, ...meetingWays(filter, values) }, parameters: {} };
    case 'Topic.meetings':
      return { scope: { ...plain, ...meetingWays(filter, values, alongTopic) }, parameters: {} };
    case 'Leader.meetings':
    case 'Tenure.meetings':
      return {
        scope: { ...plain, conditions: { Meeting: meetingConditions(filter, values) } },
        parameters: {},
      };
    case 'Leader.tenures':
    case 'Office.tenures':
      return { scope: tenureScope(plain, args['asOf'], values), parameters: {} };
    case 'Tenure.certain':
      return { scope: plain, parameters: { asOf: outer.asOf ?? 'null' } };
    case 'Query.commonContacts': {
      const scope = contactScope(plain, filter, values);
      const parameters = commonContactsParameters(args, values);
      const overMet = met && typeof args['withinDays'] !== 'number';
      return { scope, parameters, ...(overMet && { fragment: 'commonContactsMet' }) };
    }
    case 'Query.timeline': {
      // The fragment itself goes by the days, so that their index serves it.
      refuseEmptyRange(filter);
      const conditions = meetingConditions({ ...filter, from: null, to: null }, values);
      const { axis, parameters } = readTimeline(args, values);
      return { scope: { ...plain, conditions: { Meeting: conditions }, axis }, parameters };
    }
    case 'TimelineBucket.groupName':
      return { scope: plain, parameters: { knownOn: plain.knownOn?.parameter ?? 'null' } };
    case 'Query.network':
      return {
        scope: contactScope(plain, filter, values),
        parameters: networkParameters(args, values),
        ...(met && { fragment: 'networkMet' }),
      };
    case 'Query.paths': {
      const scope = contactScope(plain, filter, values);
      const conditions = { Meeting: [...scope.contactMeetings, ...orderConditions(args)] };
      return { scope: { ...scope, conditions }, ...pathsWay(args, values) };
    }
    case 'Query.search':
      return { scope: plain, parameters: { sought: values.add(readSought(String(args['text']))) } };
    case 'Query.changes': {
      const since = (args['since'] ?? {}) as ChangesSince;
      return { scope: { ...plain, conditions: { Change: changesSince(since, values) } }, parameters: {} };
    }
    default:
      return { scope: plain, parameters: 'id' in args ? { id: values.add(args['id']) } : {} };
  }
}

/** A field inside another may know less than what is around it, never more. */
function knownWithin(outer: KnownOn | null, own: string | null | undefined, values: Values): KnownOn | null {
  if (!own) return outer;
  const day = outer !== null && outer.day < own ? outer.day : own;
  return { day, parameter: values.add(day) };
}

/** Having met means, unless the filter says otherwise, in person and in a meeting that was held. */
function contactScope(scope: Scope, filter: MeetingFilter, values: Values): Scope {
  const { status, mode } = filter;
  const conditions = meetingConditions(
    { ...filter, status: status ?? ['HELD'], mode: mode ?? ['IN_PERSON'] },
    values,
  );
  return { ...scope, conditions: { Meeting: conditions }, contactMeetings: conditions };
}

function tenureScope(scope: Scope, asOf: unknown, values: Values): Scope {
  if (asOf === null || asOf === undefined) return { ...scope, asOf: null };
  const day = values.add(asOf);
  return { ...scope, asOf: day, conditions: { Tenure: [includesDay(day)] } };
}

/** A leader is found by the key of a name or of an id; an id that is none finds nobody. */
function leaderKey({ id, name }: Selected['args'], values: Values): string {
  const wanted = [id, name].filter((given) => typeof given === 'string');
  if (wanted.length !== 1)
    throw new Problem(
      'BAD_INPUT',
      `Expected either \`id\` or \`name\`; found ${wanted.length === 0 ? 'neither' : 'both'}.`,
    );
  const names = typeof id === 'string' && !id.startsWith('leader/') ? [] : wanted;
  const [keys] = lookUp(values, { argument: 'name', label: 'Leader', names, mayBeAbsent: true });
  return `${keys}[0]`;
}

import { mostLinks, networkSize } from '../../api/arguments/network.ts';
import {
  askNetwork,
  networkCsv,
  networkGraphml,
  networkJson,
  type NetworkQuestion,
  type WholeNetwork,
} from '../../export/around.ts';
import type { MeetingFilter } from '../../api/generated/schema-types.ts';
import type { Ask } from '../../export/ask.ts';
import { contactsNetwork, contactsTable, countContacts } from '../../export/contacts.ts';
import { graphml } from '../../export/graphml.ts';
import { countMeetings, meetingsGraphml, meetingsTable } from '../../export/meetings.ts';
import { csvOf, jsonOf } from '../../export/table.ts';
import { tidyCsv } from '../../export/tidy-csv.ts';
import { Problem } from '../../model/problem.ts';
import {
  contactsParameters,
  meetingsParameters,
  networkParameters,
  participationsParameters,
  type Parameters,
} from './parameters.ts';
import { readParameters, type Asked } from './read-parameters.ts';

/** The forms of files, by the ending of an address, and their media types. */
export const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
} as const;

export type Form = keyof typeof mediaTypes;

type Texts = AsyncIterable<string>;

/** What is asked of a link. */
export type AskedLink = Asked<unknown> & {
  /** Whom or what it is about, for the name of the file. */
  about: readonly string[];
  /** The file in a form; LIMIT_EXCEEDED where it would hold more than so many rows. */
  texts: (ask: Ask, form: Form, mostRows: number) => Promise<Texts>;
};

/** What can be had at an address, in which forms. */
export type Link = { forms: readonly Form[]; read: (given: URLSearchParams) => AskedLink };

type LinkParts<Question> = {
  parameters: Parameters<Question>;
  /** How many rows are asked for, or else there are; absent where the API bounds them. */
  rows?: (ask: Ask, question: Question) => number | Promise<number>;
  forms: { readonly [Of in Form]?: (ask: Ask, question: Question) => Texts | Promise<Texts> };
  about: (question: Question) => readonly string[];
};

/** What can be had, by the first part of an address. */
export const links: Readonly<Record<string, Link>> = {
  contacts: link({
    parameters: contactsParameters,
    rows: (ask, question) => question.first ?? countContacts(ask, question),
    about: ({ leader }) => [leader],
    forms: {
      csv: (ask, question) => csvOf(contactsTable(ask, question)),
      json: (ask, question) => jsonOf(contactsTable(ask, question)),
      graphml: (ask, question) => graphml(contactsNetwork(ask, question)),
    },
  }),
  meetings: link({
    parameters: meetingsParameters,
    rows: (ask, question) => question.first ?? countMeetings(ask, question),
    about: ({ filter }) => leadersOf(filter),
    forms: {
      csv: (ask, question) => csvOf(meetingsTable(ask, question)),
      json: (ask, question) => jsonOf(meetingsTable(ask, question)),
      graphml: meetingsGraphml,
    },
  }),
  participations: link({
    parameters: participationsParameters,
    rows: (ask, question) => question.first ?? countMeetings(ask, question),
    about: ({ filter }) => leadersOf(filter),
    forms: { csv: (ask, { filter }) => tidyCsv(ask, filter) },
  }),
  network: link({
    parameters: networkParameters,
    about: ({ around }) => around ?? [],
    forms: {
      csv: async (ask, question) => networkCsv(await wholeNetwork(ask, question)),
      json: async (ask, question) => networkJson(await wholeNetwork(ask, question)),
      graphml: async (ask, question) => networkGraphml(await wholeNetwork(ask, question)),
    },
  }),
};

function link<Question>({ parameters, rows, forms, about }: LinkParts<Question>): Link {
  return {
    forms: Object.keys(forms) as Form[],
    read: (given) => {
      const { question, bom } = readParameters(parameters, given);
      const texts = async (ask: Ask, form: Form, mostRows: number): Promise<Texts> => {
        // Counted before the first is written: a file that breaks off is of use to nobody.
        const found = rows ? await rows(ask, question) : 0;
        if (found > mostRows) throw tooMany(found, mostRows);
        return forms[form]!(ask, question);
      };
      return { question, bom, about: about(question), texts };
    },
  };
}

function tooMany(found: number, mostRows: number): Problem {
  return new Problem(
    'LIMIT_EXCEEDED',
    `Expected at most ${mostRows} rows in one file; found ${found}. Ask for less at a time: by dates, a country, a topic, or \`first\`.`,
    { limit: 'rows', value: found, maximum: mostRows },
  );
}

/** A network with all leaders and links there are, or with all links among as many leaders as were asked for. */
async function wholeNetwork(ask: Ask, question: NetworkQuestion): Promise<WholeNetwork> {
  const first = question.first ?? networkSize.maximum;
  const network = await askNetwork(ask, { ...question, first });
  const isCut = network.links.length >= mostLinks || question.first === null;
  if (!network.truncated || !isCut) return network;
  throw new Problem(
    'LIMIT_EXCEEDED',
    `Expected a network of at most ${networkSize.maximum} leaders and ${mostLinks} links; found more. Ask for less: a filter, a smaller \`depth\`, or the \`first\` so many leaders.`,
    { limit: 'network', leaders: networkSize.maximum, links: mostLinks },
  );
}

function leadersOf({ participants }: MeetingFilter): readonly string[] {
  return [...(participants?.all ?? []), ...(participants?.any ?? [])];
}

import type { Id } from '../model/words.ts';
import { pageInfo, pages, type Ask, type Page } from './ask.ts';
import { ownerText, type Owner } from './cells.ts';

/** A leader as a node of a network. */
export type NetworkNode = {
  id: Id;
  name: string;
  aliases: readonly string[];
  /** ISO codes of the countries, and ids of the organizations, of every office held on record. */
  represents: readonly string[];
  /** What the service measures of it in a network that is whole in one answer. */
  measures?: { degree: number; betweenness: number; community: number };
};

/** Two leaders who met, the smaller id first; days are null where none of their meetings has such a bound. */
export type NetworkLink = {
  source: Id;
  target: Id;
  meetings: number;
  first: string | null;
  last: string | null;
};

/** A network, to be gone over node by node and link by link. */
export type Network = {
  nodes: () => AsyncIterable<NetworkNode>;
  links: () => AsyncIterable<NetworkLink>;
};

/** What a network leaves out. */
export const networkLeavesOut = [
  'which meetings a link stands for, and their places, topics and participants',
  'meetings that do not count: by default all that were not held in person',
  'statements, tenures, liaisons, sources and passages',
];

type Contact = {
  leader: { id: Id };
  meetingCount: number;
  firstMet: string | null;
  lastMet: string | null;
};
type Leader = AskedNode & { contacts: Page<Contact> };

/** A leader as a query with `nodeFields` answers it. */
export type AskedNode = {
  id: Id;
  name: string;
  aliases: string[];
  tenures: { office: { of: Owner } }[];
};

/** What a query has to ask of a leader who becomes a node. */
export const nodeFields =
  'id name aliases tenures { office { of { ... on Country { code } ... on Organization { id } } } }';

/** The node of a leader. */
export function nodeOf({ id, name, aliases, tenures }: AskedNode): NetworkNode {
  const represents = [...new Set(tenures.map(({ office }) => ownerText(office.of)))].sort();
  return { id, name, aliases, represents };
}

const nodesQuery = `query Nodes($known: LeaderFilter, $filter: MeetingFilter, $after: String) {
  leaders(filter: $known, first: 100, after: $after) {
    nodes {
      ${nodeFields}
      contacts(filter: $filter, first: 1) { nodes { leader { id } } ${pageInfo} }
    }
    ${pageInfo}
  }
}`;

const contacts = `nodes { leader { id } meetingCount firstMet lastMet } ${pageInfo}`;
const linksQuery = `query Links($known: LeaderFilter, $filter: MeetingFilter, $after: String) {
  leaders(filter: $known, first: 20, after: $after) {
    nodes { id contacts(filter: $filter, first: 100) { ${contacts} } }
    ${pageInfo}
  }
}`;
const moreQuery = `query More($id: ID!, $known: MeetingFilter, $after: String) {
  leader(id: $id) { contacts(filter: $known, first: 100, after: $after) { ${contacts} } }
}`;

/**
 * Who met whom in the meetings that count, as `contacts` of the service counts them. The leaders are all there are;
 * under a filter that narrows meetings, those who met anybody.
 */
export function networkOf(ask: Ask, filter: Readonly<Record<string, unknown>>): Network {
  const { knownOn = null, ...narrowing } = filter;
  const isNarrowed = Object.keys(narrowing).length > 0;
  const leaders = (query: string): AsyncGenerator<readonly Leader[]> =>
    pages(async (after) => {
      const variables = { known: { knownOn }, filter, after };
      return ((await ask(query, variables)) as { leaders: Page<Leader> }).leaders;
    });
  return {
    nodes: async function* () {
      for await (const page of leaders(nodesQuery))
        yield* page.filter(({ contacts: met }) => !isNarrowed || met.nodes.length > 0).map(nodeOf);
    },
    links: async function* () {
      for await (const page of leaders(linksQuery))
        for (const leader of page) yield* linksOf(ask, filter, leader);
    },
  };
}

async function* linksOf(
  ask: Ask,
  filter: Readonly<Record<string, unknown>>,
  { id, contacts: first }: Leader,
): AsyncGenerator<NetworkLink> {
  const all = pages(async (after) => {
    if (after === null) return first;
    const answer = (await ask(moreQuery, { id, known: filter, after })) as { leader: Leader };
    return answer.leader.contacts;
  });
  for await (const page of all)
    for (const { leader, meetingCount, firstMet, lastMet } of page)
      if (id < leader.id)
        yield { source: id, target: leader.id, meetings: meetingCount, first: firstMet, last: lastMet };
}

import { graphml } from './graphml.ts';
import type { Ask } from './ask.ts';
import { nodeFields, nodeOf, type AskedNode, type NetworkLink, type NetworkNode } from './network.ts';
import { csvTexts } from './table.ts';

/** A question to the service's `network`, by the names of its arguments. */
export type NetworkQuestion = {
  around: readonly string[] | null;
  depth: number | null;
  first: number | null;
  filter: Readonly<Record<string, unknown>>;
};

/** A network as the service answers it, whole. */
export type WholeNetwork = {
  nodes: NetworkNode[];
  links: (NetworkLink & { sourceName: string; targetName: string })[];
  /** Whether leaders or links were left out. */
  truncated: boolean;
};

type Leader = { id: string; name: string };
type Answered = {
  nodes: ({ leader: AskedNode } & NonNullable<NetworkNode['measures']>)[];
  links: {
    source: Leader;
    target: Leader;
    meetings: number;
    firstMet: string | null;
    lastMet: string | null;
  }[];
  truncated: boolean;
};

const networkQuery = `query Network($around: [String!], $depth: Int, $first: Int, $filter: MeetingFilter) {
  network(around: $around, depth: $depth, first: $first, filter: $filter) {
    nodes { leader { ${nodeFields} } degree betweenness community }
    links { source { id name } target { id name } meetings firstMet lastMet }
    truncated
  }
}`;

/** Asks for a network; it comes in one answer, and so is of one state of the graph. */
export async function askNetwork(ask: Ask, question: NetworkQuestion): Promise<WholeNetwork> {
  const { network } = (await ask(networkQuery, question)) as { network: Answered };
  return {
    nodes: network.nodes.map(({ leader, degree, betweenness, community }) => ({
      ...nodeOf(leader),
      measures: { degree, betweenness, community },
    })),
    links: network.links.map(({ source, target, meetings, firstMet, lastMet }) => ({
      source: source.id,
      target: target.id,
      sourceName: source.name,
      targetName: target.name,
      meetings,
      first: firstMet,
      last: lastMet,
    })),
    truncated: network.truncated,
  };
}

const columns = ['source', 'target', 'sourceName', 'targetName', 'meetings', 'first', 'last'] as const;

/** The links of a network as CSV, a row a link. */
export function networkCsv({ links }: WholeNetwork): AsyncGenerator<string> {
  return csvTexts(columns, one(links.map((link) => columns.map((column) => link[column]))));
}

/** A network as JSON: `nodes`, `links` and `truncated`. */
export function networkJson({ nodes, links, truncated }: WholeNetwork): AsyncGenerator<string> {
  const flat = nodes.map(({ measures, ...node }) => ({ ...node, ...measures }));
  return one(`${JSON.stringify({ nodes: flat, links, truncated })}\n`);
}

/** A network in GraphML, with the measures of its nodes. */
export function networkGraphml({ nodes, links }: WholeNetwork): AsyncGenerator<string> {
  return graphml({ nodes: () => all(nodes), links: () => all(links) }, { measured: true });
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value;
}

async function* all<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

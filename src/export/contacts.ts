import type { Id } from '../model/words.ts';
import { firstRows, pageInfo, type Ask, type Page } from './ask.ts';
import { nodeFields, nodeOf, type AskedNode, type Network } from './network.ts';
import type { Table } from './table.ts';

/** Whose contacts, in which meetings, and how many of them at most; null: all. */
export type ContactsQuestion = {
  leader: string;
  /** The service's `MeetingFilter`. */
  filter: Readonly<Record<string, unknown>>;
  first: number | null;
};

type Contact = {
  leader: AskedNode;
  meetingCount: number;
  firstMet: string | null;
  lastMet: string | null;
};

const columns = ['leader', 'id', 'meetings', 'first', 'last'] as const;

const contactsQuery = `query Contacts(
  $leader: String!, $filter: MeetingFilter, $size: Int!, $after: String, $whole: Boolean!
) {
  whoMet(name: $leader, filter: $filter, first: $size, after: $after) {
    nodes { leader { id name ... @include(if: $whole) { ${nodeFields} } } meetingCount firstMet lastMet }
    ${pageInfo}
  }
}`;

const countQuery = `query Count($leader: String!, $filter: MeetingFilter) {
  whoMet(name: $leader, filter: $filter) { totalCount }
}`;

/** A network of nobody else: whoever it is about, as known then. */
const leaderQuery = `query Leader($leader: String!, $knownOn: Date) {
  network(around: [$leader], depth: 0, filter: { knownOn: $knownOn }) { nodes { leader { ${nodeFields} } } }
}`;

/** How many contacts there are. */
export async function countContacts(ask: Ask, { leader, filter }: ContactsQuestion): Promise<number> {
  const { whoMet } = (await ask(countQuery, { leader, filter })) as { whoMet: { totalCount: number } };
  return whoMet.totalCount;
}

/** Whom a leader met, a row a contact, in the order of `whoMet`. */
export function contactsTable(ask: Ask, question: ContactsQuestion): Table<(typeof columns)[number]> {
  return {
    columns,
    pages: async function* () {
      for await (const page of contactPages(ask, question, false))
        yield page.map(({ leader, meetingCount, firstMet, lastMet }) => ({
          leader: leader.name,
          id: leader.id,
          meetings: meetingCount,
          first: firstMet,
          last: lastMet,
        }));
    },
  };
}

/** A leader with those met around; who met whom among these is left out. */
export function contactsNetwork(ask: Ask, question: ContactsQuestion): Network {
  const { leader, filter } = question;
  const middle = async (): Promise<AskedNode[]> => {
    const { knownOn = null } = filter;
    const answer = await ask(leaderQuery, { leader, knownOn });
    const { network } = answer as { network: { nodes: { leader: AskedNode }[] } };
    return network.nodes.map((node) => node.leader);
  };
  return {
    nodes: async function* () {
      yield* (await middle()).map(nodeOf);
      for await (const page of contactPages(ask, question, true)) yield* page.map((of) => nodeOf(of.leader));
    },
    links: async function* () {
      const [own] = await middle();
      for await (const page of contactPages(ask, question, false))
        for (const { leader: other, meetingCount, firstMet, lastMet } of page) {
          const [source, target] = [own!.id, other.id].sort() as [Id, Id];
          yield { source, target, meetings: meetingCount, first: firstMet, last: lastMet };
        }
    },
  };
}

function contactPages(
  ask: Ask,
  { leader, filter, first }: ContactsQuestion,
  whole: boolean,
): AsyncGenerator<readonly Contact[]> {
  return firstRows(first, async (size, after) => {
    const { whoMet } = (await ask(contactsQuery, { leader, filter, size, after, whole })) as {
      whoMet: Page<Contact>;
    };
    return whoMet;
  });
}

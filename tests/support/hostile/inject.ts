import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { GraphQLSchema } from 'graphql';
import { atOnce } from './at-once.ts';
import { faultsOf } from './judge.ts';
import { payloads } from './payloads.ts';
import { targetsOf, type Target } from './targets.ts';

/** What came of texts that were put wherever a text may be. */
export type Injected = {
  /** How many texts were put into how many places. */
  sent: number;
  targets: number;
  faults: string[];
  /** How often somebody called the address that nothing has a reason to call. */
  calls: number;
};

/** Most texts of one operation: as many aliases as it may have, and some less. */
const textsAtOnce = 12;

/** How many ask at once. */
const clients = 4;

/** The parameters of each link that take a text. */
const links: Readonly<Record<string, string>> = {
  'contacts.csv': 'leader=Macron&first=1',
  'meetings.json': 'first=1',
  'participations.csv': 'leader=Macron',
  'network.graphml': 'around=Macron&first=2',
};
const linkParameters = [
  'leader',
  'around',
  'placeCountry',
  'represents',
  'topic',
  'participants.all',
  'participants.any',
  'status',
  'from',
  'knownOn',
  'first',
  'bom',
];

/**
 * Puts texts into every place of the API and of the links that takes one. `every`: how many texts are passed over for
 * each that is put into a place; which ones differs from place to place.
 */
export async function inject(base: string, schema: GraphQLSchema, every = 1): Promise<Injected> {
  const trap = await openTrap();
  const texts = payloads(trap.address);
  const targets = targetsOf(schema);
  const some = (at: number): string[] => texts.filter((_, n) => (n + at) % every === 0);
  let sent = 0;
  const intoTargets = await atOnce(targets, clients, async (target, at) => {
    const chosen = some(at);
    sent += chosen.length;
    return intoTarget(`${base}/graphql`, target, chosen);
  });
  const addresses = Object.entries(links).flatMap(([link, plain]) =>
    linkParameters.map((parameter) => ({ link, plain, parameter })),
  );
  const intoLinks = await atOnce(addresses, clients, async ({ link, plain, parameter }, at) => {
    const chosen = some(at);
    sent += chosen.length;
    const faults: string[] = [];
    for (const text of chosen) {
      const search = new URLSearchParams(plain);
      search.set(parameter, text);
      faults.push(...(await faultsAt(`${base}/export/${link}?${search.toString()}`, {}, text)));
    }
    return faults;
  });
  const faults = [...intoTargets, ...intoLinks].flat();
  return { sent, targets: targets.length + addresses.length, faults, calls: await trap.close() };
}

/** A text that does not fit its type has the whole operation refused, so of those each goes by itself. */
async function intoTarget(
  endpoint: string,
  { name, type, operation }: Target,
  texts: readonly string[],
): Promise<string[]> {
  const size = type === 'String' || type === 'ID' ? textsAtOnce : 1;
  const faults: string[] = [];
  for (let from = 0; from < texts.length; from += size) {
    const some = texts.slice(from, from + size);
    const variables = Object.fromEntries(some.map((text, n) => [`p${n}`, text]));
    const body = JSON.stringify({ query: operation(some.length), variables });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    faults.push(
      ...(await faultsAt(endpoint, init, `${body} ${some.join(' ')}`)).map((fault) => `${name}: ${fault}`),
    );
  }
  return faults;
}

async function faultsAt(address: string, init: RequestInit, sent: string): Promise<string[]> {
  const response = await fetch(address, init);
  const text = await response.text();
  // A shape never seen before takes a busy database longer than it may; what is promised here is that nothing comes of it.
  return faultsOf({ status: response.status, text }, sent, true).map(
    (fault) => `${fault} for ${sent.slice(0, 300)}`,
  );
}

async function openTrap(): Promise<{ address: string; close: () => Promise<number> }> {
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/trap`,
    close: async () => {
      server.close();
      await once(server, 'close');
      return calls;
    },
  };
}

import { setTimeout as passing } from 'node:timers/promises';
import type { Fault, FaultProxy } from '../fault-proxy.ts';
import { errorsIn, faultsOf } from './judge.ts';

/** How a service came through a time in which its database was away; times in milliseconds. */
export type CameThrough = {
  /** How many questions were put meanwhile, and the longest until one had its answer. */
  asked: number;
  slowest: number;
  /** From the fault on until readiness was red; from the healing on until it was green and a question was answered. */
  red: number;
  green: number;
  /** What was not as promised. */
  faults: string[];
};

/** A fault of the database, or of the way to it; `mayStayReady` where the service can live with it. */
export type Breaking = { begin: () => Promise<void>; heal: () => Promise<void>; mayStayReady?: boolean };

/** A fault of the way to the database. */
export function onTheWay(proxy: Pick<FaultProxy, 'become'>, fault: Fault): Breaking {
  return { begin: () => proxy.become(fault), heal: () => proxy.become('none') };
}

const question = '{"query":"{ graph { version leaders } }"}';
const longQuestion =
  '{"query":"{ graph { version } leaders(first: 3) { nodes { name meetings { totalCount } } } }"}';
const json = { 'content-type': 'application/json' };

/** What is asked: an answer that is kept, one that is not, several statements, by the GraphQL server, a link. */
const asking: readonly ((base: string, n: number) => Promise<Response>)[] = [
  (base) => fetch(`${base}/graphql`, { method: 'POST', headers: json, body: question }),
  (base, n) =>
    fetch(`${base}/graphql`, {
      method: 'POST',
      headers: json,
      body: question.replace('leaders', `a${n}: leaders`),
    }),
  (base) => fetch(`${base}/graphql`, { method: 'POST', headers: json, body: longQuestion }),
  (base) => fetch(`${base}/graphql?query=${encodeURIComponent('{ graph { version } }')}`),
  (base) => fetch(`${base}/export/contacts.csv?leader=Macron`),
];

/** Puts so many questions, evenly over some seconds, while a database is away, and heals it. */
export async function outage(
  base: string,
  { begin, heal, mayStayReady = false }: Breaking,
  { questions, seconds }: { questions: number; seconds: number },
): Promise<CameThrough> {
  const faults = new Set<string>();
  // Twice, so that the answer is kept.
  for (let time = 0; time < 3; time += 1) await asking[0]!(base, 0).then((response) => response.text());
  await begin();
  const reddening = mayStayReady
    ? Promise.resolve(0)
    : timeUntil(async () => (await readiness(base)) === 503, 15_000);
  const times = await Promise.all(
    Array.from({ length: questions }, async (_, n) => {
      await passing((n * seconds * 1000) / questions);
      const start = performance.now();
      for (const fault of await faultsOfOne(base, n)) faults.add(fault);
      return performance.now() - start;
    }),
  );
  const red = await reddening;
  await heal();
  const green = await timeUntil(
    async () => (await readiness(base)) === 200 && (await faultsAnswered(base)).length === 0,
    60_000,
  );
  // Every place in the driver's pool is free again: as many at once as there are places are answered.
  const after = await Promise.all(Array.from({ length: 100 }, () => faultsAnswered(base)));
  for (const fault of after.flat()) faults.add(`afterwards: ${fault}`);
  return { asked: questions, slowest: Math.max(0, ...times), red, green, faults: [...faults] };
}

/** An answer while the database may be away: a good one, or that it is away; nothing else. */
async function faultsOfOne(base: string, n: number): Promise<string[]> {
  try {
    const response = await asking[n % asking.length]!(base, n);
    const text = await response.text();
    return faultsOf({ status: response.status, text }, '', true);
  } catch (thrown) {
    return [`no answer: ${String(thrown)}`];
  }
}

async function faultsAnswered(base: string): Promise<string[]> {
  const response = await asking[3]!(base, 0);
  const text = await response.text();
  return errorsIn(text) ? [text.slice(0, 200)] : [];
}

async function readiness(base: string): Promise<number> {
  return (await fetch(`${base}/health/ready`)).status;
}

/** Milliseconds until something holds; infinite where it does not in so many. */
async function timeUntil(holds: () => Promise<boolean>, longest: number): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < longest) {
    if (await holds()) return performance.now() - start;
    await passing(50);
  }
  return Infinity;
}

import { deepStrictEqual } from 'node:assert/strict';
import type { Contestant } from '../contestants/start.ts';
import type { Asking, Shape, Variables } from '../shapes/shape.ts';
import { cpuOf } from './cpu.ts';
import { ask, load, type Body } from './load.ts';
import { quantile } from './quantile.ts';

/**
 * What one contestant took for a shape: processor milliseconds a request, in the middle one of the rounds, and answer
 * times by number of clients.
 */
export type Figures = { service: number; database: number; times: ReadonlyMap<number, readonly number[]> };

/** How many ask at a time. */
export const clientCounts = [1, 16] as const;

/**
 * Times that every contestant is measured, each time beginning with another: so many that whatever else the machine does
 * in some of them does not reach the middle one.
 */
const rounds = 7;

/** Requests before the first measured one, so that plans are cached and code is compiled by Java and by V8. */
const warmUp = 24_000;

/** Milliseconds after which no more requests of one measurement, or of warming up, are begun. */
const atMost = { measured: 1500, warmUp: 10_000 } as const;

/** The body that asks a contestant a shape's question. */
export function bodyFor({ name }: Contestant, shape: Shape, variables: Variables): Body {
  if (name === 'raw driver') return { query: shape.name, variables };
  const { query, variables: own }: Asking = name === 'Parley' ? shape.parley : shape.generated;
  const asked =
    name === '@neo4j/graphql, given MET' ? query.replace(/\{ (\w+)\(/, '{ $1: $1GivenMet(') : query;
  return { query: asked, variables: own ? own(variables) : variables };
}

/** Those compared on a shape: the generated API twice, where a custom field of its can be given the derived edges. */
export function comparedOn(shape: Shape, contestants: readonly Contestant[]): Contestant[] {
  return contestants.flatMap((contestant): Contestant[] =>
    contestant.name === '@neo4j/graphql' && shape.generated.overMeetings !== undefined
      ? [contestant, { ...contestant, name: '@neo4j/graphql, given MET' }]
      : [contestant],
  );
}

/** Holds all contestants to the same answer to each of some variables. */
export async function compareAnswers(
  contestants: readonly Contestant[],
  shape: Shape,
  sample: readonly Variables[],
): Promise<void> {
  // A database that has just started plans its first statements slowly, and may be stopped in it.
  for (const contestant of contestants)
    await ask(contestant.url, bodyFor(contestant, shape, sample[0]!)).catch(() => {});
  for (const variables of sample) {
    const answers = await Promise.all(
      contestants.map(async (contestant) => {
        const data = (await ask(contestant.url, bodyFor(contestant, shape, variables))) as Record<
          string,
          unknown
        >;
        const rows =
          contestant.name === 'raw driver'
            ? data
            : (contestant.name === 'Parley' ? shape.parley : shape.generated).rows(data);
        const plain: unknown = JSON.parse(JSON.stringify(rows));
        return shape.ordered ? shape.ordered(plain) : plain;
      }),
    );
    for (const [at, answer] of answers.entries())
      deepStrictEqual(
        answer,
        answers[0],
        `${contestants[at]!.name} answers ${shape.name} differently for ${JSON.stringify(variables)}`,
      );
  }
}

/** Measures each contestant on a shape, in turns. */
export async function measure(
  contestants: readonly Contestant[],
  databasePid: number,
  shape: Shape,
  sample: readonly Variables[],
): Promise<ReadonlyMap<Contestant['name'], Figures>> {
  const bodies = new Map(
    contestants.map((contestant) => [
      contestant,
      sample.map((variables) => JSON.stringify(bodyFor(contestant, shape, variables))),
    ]),
  );
  for (const [{ url }, all] of bodies)
    await load(
      url,
      Array.from({ length: warmUp }, (_, at) => all[at % all.length]!),
      4,
      atMost.warmUp,
    );

  const ofRounds = new Map(
    contestants.map(({ name }) => [
      name,
      { service: [] as number[], database: [] as number[], times: new Map<number, number[]>() },
    ]),
  );
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(round + turn) % contestants.length]!;
      const { name, url, pid } = contestant;
      const own = ofRounds.get(name)!;
      const cpu = { service: 0, database: 0 };
      for (const clients of clientCounts) {
        const before = [cpuOf(pid), cpuOf(databasePid)] as const;
        const times = await load(url, bodies.get(contestant)!, clients, atMost.measured);
        const measurements = times.length * clientCounts.length;
        cpu.service += (cpuOf(pid) - before[0]) / measurements;
        cpu.database += (cpuOf(databasePid) - before[1]) / measurements;
        own.times.set(clients, [...(own.times.get(clients) ?? []), ...times]);
      }
      own.service.push(cpu.service);
      own.database.push(cpu.database);
    }
  return new Map(
    [...ofRounds].map(([name, { service, database, times }]) => [
      name,
      { service: quantile(service, 0.5), database: quantile(database, 0.5), times },
    ]),
  );
}

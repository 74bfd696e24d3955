import { parseArgs } from 'node:util';
import { installGenerated, programs, start, type Contestant } from './contestants/start.ts';
import { chance } from './graph/chance.ts';
import { readyGraph, type BenchGraph } from './graph/ready.ts';
import { sizeOf } from './graph/size.ts';
import { bodyFor, comparedOn, compareAnswers, measure } from './measure/compare.ts';
import { firstAnswers } from './measure/first-answer.ts';
import { newSelections } from './measure/new-selections.ts';
import { processOf } from './measure/processes.ts';
import { quantile } from './measure/quantile.ts';
import { repeatedCpu } from './measure/repeated.ts';
import { cpuOf, printFigures, printHeld, ratiosOf, type Held, type Measured } from './report.ts';
import { shapes as all } from './shapes/all.ts';

// Measures Parley beside a raw driver and a generated API on one invented graph; fails where a figure falls short of
// what it is held to. Figures are ratios of one run: how fast the machine is does not matter, a quiet one is best.

const { values } = parseArgs({
  options: {
    meetings: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    /** Only shapes whose name has this in it, and nothing else. */
    only: { type: 'string', default: '' },
  },
});
const [meetings, seed] = [Number(values.meetings), Number(values.seed)];
const shapes = all.filter(({ name }) => name.includes(values.only));

/** Requests of a shape, each with other variables: of the cheapest ones so many take long enough to be counted in ticks. */
const requests = 900;

type Bench = { on: BenchGraph; database: number; size: ReturnType<typeof sizeOf> };

async function bench<T>(count: number, work: (bench: Bench) => Promise<T>): Promise<T> {
  const on = await readyGraph(count, seed);
  try {
    return await work({
      on,
      database: processOf('java', `bench-${count}-${seed}/graph`),
      size: sizeOf(count),
    });
  } finally {
    await on.close();
  }
}

async function withStarted<T>(
  chosen: ReturnType<typeof programs>,
  work: (contestants: readonly Contestant[]) => Promise<T>,
): Promise<T> {
  const contestants: Contestant[] = [];
  try {
    for (const program of chosen) contestants.push(await start(program));
    return await work(contestants);
  } finally {
    for (const { stop } of contestants) await stop();
  }
}

async function measureShapes(
  { on, database, size }: Bench,
  contestants: readonly Contestant[],
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const shape of shapes) {
    const sample = await shape.sample({ graph: on.graph, size, by: chance(seed) }, requests);
    const compared = comparedOn(shape, contestants);
    await compareAnswers(compared, shape, sample.slice(0, 40));
    measured.push({ shape, figures: await measure(compared, database, shape, sample) });
    console.log(`measured: ${shape.name}, ${size.meetings} meetings`);
  }
  return measured;
}

installGenerated();
const small = await bench(meetings / 10, async (on) => {
  const parley = programs(on.on.server, all).filter(({ name }) => name === 'Parley');
  return withStarted(parley, (contestants) => measureShapes(on, contestants));
});

const held: Held[] = await bench(meetings, async (on) => {
  const chosen = programs(on.on.server, all);
  const large = await withStarted(chosen, (contestants) => measureShapes(on, contestants));
  printFigures(large);
  const figures = large.flatMap(ratiosOf);
  for (const [at, one] of large.entries())
    figures.push({
      what: `${one.shape.name}: ${meetings} meetings against ${meetings / 10}`,
      measured: cpuOf(one, 'Parley') / cpuOf(small[at]!, 'Parley'),
      limit: 2,
      sense: 'at most',
    });
  return values.only === '' ? [...figures, ...(await otherFigures(on, chosen))] : figures;
});
process.exitCode = printHeld(held) ? 0 : 1;

/** Starting, questions that come again, and selections that nobody asked for before. */
async function otherFigures(
  { on, database, size }: Bench,
  chosen: ReturnType<typeof programs>,
): Promise<Held[]> {
  const [first] = shapes;
  const sample = await first!.sample({ graph: on.graph, size, by: chance(seed + 1) }, 5);
  const others = chosen.filter(({ name }) => name !== 'raw driver');
  const started = await firstAnswers(others, (contestant) => bodyFor(contestant, first!, sample[0]!));

  const parley = chosen.find(({ name }) => name === 'Parley')!;
  const keeping = { ...parley, env: { ...parley.env, PARLEY_CACHE: '64' } };
  const [without, kept] = await withStarted([parley, keeping], async (contestants) => {
    const questions = sample.map((variables) => bodyFor(contestants[0]!, first!, variables));
    const cpu: number[] = [];
    for (const contestant of contestants) cpu.push(await repeatedCpu(contestant, database, questions));
    return cpu;
  });

  const fresh = await withStarted([parley], ([contestant]) => newSelections(contestant!.url, 30));
  console.log(`
From the start of the process to the first answer: Parley ${Math.round(started.get('Parley')!)} ms, @neo4j/graphql ${Math.round(started.get('@neo4j/graphql')!)} ms
A selection never seen before: p50 ${quantile(fresh.first, 0.5).toFixed(1)} ms, p95 ${quantile(fresh.first, 0.95).toFixed(1)} ms; the same again: p50 ${quantile(fresh.again, 0.5).toFixed(1)} ms
Nested pages that come again: ${without!.toFixed(2)} processor ms a request, ${kept!.toFixed(2)} where answers are kept`);
  return [
    {
      what: 'first answer after process start, against @neo4j/graphql',
      measured: started.get('Parley')! / started.get('@neo4j/graphql')!,
      limit: 0.4,
      sense: 'at most',
    },
    {
      what: 'questions that come again: uncached against kept',
      measured: without! / kept!,
      limit: 5,
      sense: 'at least',
    },
  ];
}

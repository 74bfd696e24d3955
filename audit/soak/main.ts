import { parseArgs } from 'node:util';
import { readyGraph } from '../../bench/graph/ready.ts';
import { cpuOf } from '../../bench/measure/cpu.ts';
import { processOf } from '../../bench/measure/processes.ts';
import { printHeld, printTable } from '../../bench/report.ts';
import { environmentOf, startService } from '../../tests/support/hostile/live-service.ts';
import { memoryOf } from '../../tests/support/hostile/service-memory.ts';
import { growth, openCurve, type Part } from './curve.ts';
import { loadAgainAndAgain } from './loads.ts';
import { drawRequests } from './requests.ts';
import { openSender } from './send.ts';
import { openYardstick } from './yardstick.ts';

// Asks a service half of what it can answer for a long time, while an article is loaded and withdrawn again and again:
// no error, and neither memory nor answer times grow. Ends with 1 where something falls short.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    meetings: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '7' },
  },
});
const [minutes, meetings, seed] = [Number(values.minutes), Number(values.meetings), Number(values.seed)];

/** How many parts the time is told in. */
const parts = 30;
/** How often an article is loaded or withdrawn, and memory is looked at, in milliseconds. */
const [loadEvery, lookEvery] = [10_000, 1000];
/** Seconds of asking before anything is measured, and while capacity is. */
const [warmUp, measuring] = [40, 40];

const on = await readyGraph(meetings, seed);
const { uri, user, password } = on.server;
const service = await startService({
  ...environmentOf({ uri, user, password, database: 'neo4j' }),
  PARLEY_LOG: 'error',
});
// Whatever goes wrong here, it is not left behind.
const endService = (): void => void process.kill(service.pid);
process.once('exit', endService);
const sender = openSender(service.url);
const curve = openCurve();
const seen: Part[] = [];
const database = processOf('java', `bench-${meetings}-${seed}/graph`);
const cpuSoFar = (): number => cpuOf(service.pid) + cpuOf(database);

const requests = await drawRequests(on, meetings, seed);
const ending = new AbortController();
// From the start on: what a service can answer is less where each load makes its kept answers worthless.
const loading = loadAgainAndAgain(on.graph, loadEvery, ending.signal, curve.noteLoad);
await sender.capacity(requests, warmUp);
const capacity = await sender.capacity(requests, measuring);
const rate = capacity / 2;
console.log(
  `${meetings} meetings; ${Math.round(capacity)} requests a second at most, so ${Math.round(rate)} a second for ${minutes} minutes`,
);

const yardstick = openYardstick(curve.noteYardstick);
curve.end(cpuSoFar());
const looking = setInterval(() => {
  void memoryOf(service.pid).then((megabytes) => megabytes !== null && curve.noteMemory(megabytes));
}, lookEvery);
const endPart = (): void => {
  seen.push(curve.end(cpuSoFar()));
  tellPart(seen.at(-1)!);
};
const ends = setInterval(endPart, (minutes * 60_000) / parts);
await sender.steadily(requests, rate, minutes * 60, curve.note);
ending.abort();
clearInterval(looking);
clearInterval(ends);
await yardstick.stop();
if (seen.length < parts) endPart();
await loading;
sender.close();
process.off('exit', endService);
await service.stop();
await on.close();

report();

function tellPart({ answered, p50, p99, memory, cpu, yardstick }: Part): void {
  console.log(
    `${String(seen.length).padStart(2)}/${parts}: ${answered} answers, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(0)} ms, ` +
      `${memory.toFixed(0)} MB, CPU ${cpu.toFixed(2)} ms an answer, yardstick ${yardstick.toFixed(2)} ms`,
  );
}

function report(): void {
  console.log('');
  printTable(
    seen.map(({ answered, faults, p50, p99, memory, cpu, yardstick, loads }, at) => ({
      minute: (((at + 1) * minutes) / parts).toFixed(1),
      answers: String(answered),
      errors: String(faults.length),
      'p50 ms': p50.toFixed(1),
      'p99 ms': p99.toFixed(0),
      'memory MB': memory.toFixed(0),
      'CPU ms an answer': cpu.toFixed(2),
      'yardstick ms': yardstick.toFixed(2),
      loads: String(loads),
    })),
  );
  const faults = seen.flatMap((part) => part.faults);
  if (faults.length > 0) console.log(`\nThe first error: ${faults[0]}`);
  const grown = (what: string, limit: number, of: (part: Part) => number) =>
    ({
      what: `${what}: the last third against the first`,
      measured: growth(seen, of),
      limit,
      sense: 'at most',
    }) as const;
  const holds = printHeld([
    { what: 'errors', measured: faults.length, limit: 0, sense: 'at most' },
    grown('memory (RSS)', 1.1, ({ memory }) => memory),
    grown('p50', 1.25, ({ p50 }) => p50),
    grown('p99', 1.5, ({ p99 }) => p99),
  ]);
  process.exitCode = holds ? 0 : 1;
}

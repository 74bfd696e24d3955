import type { Contestant } from '../contestants/start.ts';
import { cpuOf } from './cpu.ts';
import { load, type Body } from './load.ts';

/** Requests that are measured, and before those. */
const requests = 1500;

/** Processor milliseconds a request where a few questions come again and again, service and database together. */
export async function repeatedCpu(
  { url, pid }: Contestant,
  databasePid: number,
  questions: readonly Body[],
): Promise<number> {
  const bodies = Array.from({ length: requests }, (_, at) =>
    JSON.stringify(questions[at % questions.length]),
  );
  await load(url, bodies, 4);
  const before = cpuOf(pid) + cpuOf(databasePid);
  await load(url, bodies, 1);
  await load(url, bodies, 16);
  return (cpuOf(pid) + cpuOf(databasePid) - before) / (2 * requests);
}

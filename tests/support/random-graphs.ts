import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openTestApi, type TestApi } from './open-test-api.ts';
import { writeDossiers, type DrawnMeeting } from './random-meetings.ts';

/** Many questions at once are not held to what one person may ask for at a time. */
export const unlimited = { aliases: 1e5, tokens: 1e5, cost: 1e12 };

/** How often to try a property: a share of 12 runs, or of PARLEY_RUNS. More find more; the seed keeps out luck. */
export function runsOf(share: number): { numRuns: number; seed: number } {
  return { numRuns: Math.ceil(Number(process.env['PARLEY_RUNS'] ?? 12) * share), seed: 2031 };
}

/** Does work with the dossiers of meetings, which are gone afterwards. */
export async function withDossiersOf(
  meetings: readonly DrawnMeeting[],
  work: (files: readonly string[]) => Promise<void>,
  leaders?: readonly string[],
): Promise<void> {
  const files = await writeDossiers(meetings, leaders);
  try {
    await work(files);
  } finally {
    await rm(dirname(files[0]!), { recursive: true });
  }
}

/** Does work with the API over what dossiers say. */
export async function withGraphOf(
  files: readonly string[],
  work: (test: TestApi) => Promise<void>,
): Promise<void> {
  const test = await openTestApi(files, unlimited);
  try {
    await work(test);
  } finally {
    await test.graph.close();
  }
}

/** Does work with the API over a graph of meetings. */
export async function withMeetings(
  meetings: readonly DrawnMeeting[],
  work: (test: TestApi) => Promise<void>,
  leaders?: readonly string[],
): Promise<void> {
  await withDossiersOf(meetings, (files) => withGraphOf(files, work), leaders);
}

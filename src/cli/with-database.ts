import type { Graph } from '../graph/graph.ts';
import type { Tell } from '../model/progress.ts';
import { causeOf, databaseSteps, type WithGraph } from './database-steps.ts';
import { readSettings } from './settings.ts';
import { runSteps } from './steps.ts';
import { stopSignal, unlessStopped } from './until-stopped.ts';

/** A command's own step; one that only reads leaves the database's schema as it is, too. */
type OwnStep = { title: string; onlyReads: boolean };

/**
 * Opens the database that every command of this data folder uses, does work with it, prints the lines that the work
 * comes to, and closes it, however far it came.
 */
export async function withDatabase(
  { title, onlyReads }: OwnStep,
  work: (graph: Graph, tell: Tell, stopping: AbortSignal) => Promise<readonly string[]>,
): Promise<void> {
  const { underNpm, graph: settings } = readSettings();
  const stopping = stopSignal(underNpm);
  const context: WithGraph & { lines: readonly string[] } = { lines: [] };
  const [open, migrate] = databaseSteps(settings, stopping);
  try {
    await runSteps(context, [
      ...(onlyReads ? [open!] : [open!, migrate!]),
      {
        title,
        work: async (into, tell) => {
          into.lines = await unlessStopped(stopping, work(into.graph!, tell, stopping));
        },
      },
    ]);
    for (const line of context.lines) console.log(line);
  } catch (thrown) {
    throw await causeOf(thrown, settings);
  } finally {
    await context.graph?.close();
  }
}

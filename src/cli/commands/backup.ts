import { dumpEmbedded, restoreEmbedded } from '../../graph/embedded/backup.ts';
import type { EmbeddedSettings } from '../../graph/embedded/settings.ts';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { readSettings } from '../settings.ts';
import { runSteps } from '../steps.ts';

/** `parley dump`: the whole embedded database as one file. */
export async function dump(file: string): Promise<void> {
  await ofEmbedded('Dump', async (settings, tell) => dumpEmbedded(settings, file, tell));
}

/** `parley restore`: a dump as the database of a data folder that has none. */
export async function restore(file: string): Promise<void> {
  await ofEmbedded('Restore', async (settings, tell) => restoreEmbedded(settings, file, tell));
}

async function ofEmbedded(
  title: string,
  work: (settings: EmbeddedSettings, tell: Tell) => Promise<void>,
): Promise<void> {
  const { server, embedded } = readSettings().graph;
  if (server)
    throw new Problem(
      'SETUP_FAILED',
      `Expected to use the embedded database; found ${server.uri} in NEO4J_URI. Of a server of your own, neo4j-admin makes dumps: docs/backup.md.`,
    );
  await runSteps({}, [{ title, work: async (_, tell) => work(embedded, tell) }]);
}

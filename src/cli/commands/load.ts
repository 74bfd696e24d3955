import type { LoadOutcome } from '../../load/load-account.ts';
import { causeOf, databaseSteps, type WithGraph } from '../database-steps.ts';
import { dossierFiles } from '../dossier-files.ts';
import { describeOutcome, loadAccounts, readDossiers } from '../load-dossiers.ts';
import { readSettings } from '../settings.ts';
import { runSteps } from '../steps.ts';
import { stopSignal, unlessStopped } from '../until-stopped.ts';

type Context = WithGraph & { outcomes: LoadOutcome[] };

/** `parley load`: dossiers into the database that every command of this data folder uses. */
export async function load(paths: string[], { texts }: { texts?: string }): Promise<void> {
  const settings = readSettings();
  const accounts = await readDossiers(await dossierFiles(paths), texts ?? null);
  const stopping = stopSignal(settings.underNpm);
  const context: Context = { outcomes: [] };
  try {
    await runSteps(context, [
      ...databaseSteps(settings.graph, stopping),
      {
        title: 'Dossiers',
        work: async (into, tell) => {
          into.outcomes = await unlessStopped(stopping, loadAccounts(into.graph!, accounts, tell));
        },
      },
    ]);
    for (const outcome of context.outcomes) console.log(describeOutcome(outcome));
  } catch (thrown) {
    throw await causeOf(thrown, settings.graph);
  } finally {
    await context.graph?.close();
  }
}

import type { Graph } from '../../graph/graph.ts';
import { migrate } from '../../graph/migrate.ts';
import { openGraph } from '../../graph/open-graph.ts';
import type { LoadOutcome } from '../../load/load-account.ts';
import { dossierFiles } from '../dossier-files.ts';
import { describeOutcome, loadDossiers } from '../load-dossiers.ts';
import { readSettings } from '../settings.ts';
import { runSteps } from '../steps.ts';

type Context = { graph?: Graph; outcomes: LoadOutcome[] };

/** `parley load`: dossiers into the database that every command of this data folder uses. */
export async function load(paths: string[], { texts }: { texts?: string }): Promise<void> {
  const settings = readSettings();
  const files = await dossierFiles(paths);
  const context: Context = { outcomes: [] };
  try {
    await runSteps(context, [
      {
        title: 'Database',
        work: async (into, tell) => {
          into.graph = await openGraph(settings.graph, tell);
          await into.graph.verify();
          await migrate(into.graph, tell);
        },
      },
      {
        title: 'Dossiers',
        work: async (into, tell) => {
          into.outcomes = await loadDossiers(into.graph!, files, texts ?? null, tell);
        },
      },
    ]);
    for (const outcome of context.outcomes) console.log(describeOutcome(outcome));
  } finally {
    await context.graph?.close();
  }
}

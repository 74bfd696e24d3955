import type { Api } from '../../api/api.ts';
import type { Graph } from '../../graph/graph.ts';
import { openGraph, type GraphSettings } from '../../graph/open-graph.ts';
import type { Account } from '../../load/dossier/resolve.ts';
import { tellNobody } from '../../model/progress.ts';
import { openLog } from '../../service/log.ts';
import { runService, type RunningService } from '../../service/run-service.ts';
import { announcement } from '../announcement.ts';
import { causeOf, databaseSteps, type WithGraph } from '../database-steps.ts';
import { dossierFiles } from '../dossier-files.ts';
import { useModestMemory } from '../little-memory.ts';
import { patient } from '../patient-steps.ts';
import { readSettings, type Settings } from '../settings.ts';
import { runSteps, type Step } from '../steps.ts';
import { stopSignal, unlessStopped, untilStopped } from '../until-stopped.ts';

type Options = { load?: string[]; texts?: string };
type Context = WithGraph & { service?: RunningService; api?: Api };

/** `parley serve`: the database, what is to be loaded, the API; until a signal says stop. */
export async function serve({ load, texts }: Options): Promise<void> {
  const settings = readSettings();
  useModestMemory();
  const accounts = load ? await readAccounts(load, texts ?? null) : [];
  const stopping = stopSignal(settings.underNpm);
  const context: Context = {};
  try {
    await runSteps(context, stepsOf(context, settings, accounts, stopping));
    console.log(await announcement(context.api!, context.service!.url, settings.graph.server === null));
    await untilStopped(stopping);
  } catch (thrown) {
    // Told to stop during the start: that is how serving ends.
    if (!stopping.aborted) throw await causeOf(thrown, settings.graph);
  } finally {
    if (stopping.aborted) console.log('Stopping ...');
    await context.service?.stop();
    await context.graph?.close();
  }
}

/** What is to be loaded; who only serves has no need of what reads it. */
async function readAccounts(paths: readonly string[], texts: string | null): Promise<Account[]> {
  const { readDossiers, tellUnconfirmed } = await import('../load-dossiers.ts');
  const accounts = await readDossiers(await dossierFiles(paths), texts);
  tellUnconfirmed(accounts);
  return accounts;
}

function stepsOf(
  context: Context,
  settings: Settings,
  accounts: readonly Account[],
  stopping: AbortSignal,
): Step<Context>[] {
  const opened = (graph: Graph): void => {
    context.api = context.service!.over(graph);
  };
  // A server that somebody else runs may come later than the service, or go while it starts.
  return [
    {
      // First, so that a port in use is told before Neo4j is started, and whoever watches sees how the start goes.
      title: 'Service',
      work: async () => {
        context.service = await runService(settings.service, openLog(settings.logLevel));
        return `${context.service.url}, not ready yet`;
      },
    },
    ...[
      ...databaseSteps({ ...settings.graph, readTimeout: settings.service.limits.time }, stopping, opened),
      ...(accounts.length === 0 ? [] : [loadStep(settings.graph, accounts, stopping)]),
    ].map((step: Step<Context>) => (settings.graph.server ? patient(step, stopping) : step)),
    {
      title: 'Ready',
      work: async ({ service }) => {
        await service!.start();
        return service!.url;
      },
    },
  ];
}

/** Loads by a way of its own to the database, since questions have less time than a load may need. */
function loadStep(
  settings: GraphSettings,
  accounts: readonly Account[],
  stopping: AbortSignal,
): Step<Context> {
  return {
    title: 'Articles',
    work: async (_, tell) => {
      const { describeOutcome, loadAccounts } = await import('../load-dossiers.ts');
      const graph = await openGraph(settings, tellNobody, stopping);
      try {
        const outcomes = await unlessStopped(stopping, loadAccounts(graph, accounts, tell));
        return outcomes.map(describeOutcome).join('; ');
      } finally {
        await graph.close();
      }
    },
  };
}

import { pino } from 'pino';
import { openApi, endpoint, type Api } from '../../api/api.ts';
import type { Account } from '../../load/dossier/resolve.ts';
import { listen, type Listening, type ListenSettings } from '../../service/listen.ts';
import { linksPath } from '../../service/links/find-link.ts';
import { openLinks } from '../../service/links/links.ts';
import { openPages } from '../../service/pages.ts';
import { openService } from '../../service/service.ts';
import { announcement } from '../announcement.ts';
import { causeOf, databaseSteps, type WithGraph } from '../database-steps.ts';
import { dossierFiles } from '../dossier-files.ts';
import { readSettings, type Settings } from '../settings.ts';
import { runSteps, type Step } from '../steps.ts';
import { stopSignal, unlessStopped, untilStopped } from '../until-stopped.ts';

type Options = { load?: string[]; texts?: string };
type Context = WithGraph & { api?: Api; listening?: Listening };

/** `parley serve`: the database, what is to be loaded, the API; until a signal says stop. */
export async function serve({ load, texts }: Options): Promise<void> {
  const settings = readSettings();
  const accounts = load ? await readAccounts(load, texts ?? null) : [];
  await tryPort(settings.listen);
  const stopping = stopSignal(settings.underNpm);
  const context: Context = {};
  try {
    await runSteps(context, stepsOf(settings, accounts, stopping));
    console.log(await announcement(context.api!, context.listening!.url, settings.graph.server === null));
    await untilStopped(stopping);
  } catch (thrown) {
    // Told to stop during the start: that is how serving ends.
    if (!stopping.aborted) throw await causeOf(thrown, settings.graph);
  } finally {
    if (stopping.aborted) console.log('Stopping ...');
    // Those who listen to changes would keep their connections open.
    context.api?.close();
    await context.listening?.close();
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

/** A port that is in use is told before Neo4j is started, not after. */
async function tryPort(settings: ListenSettings): Promise<void> {
  await (await listen(() => {}, settings)).close();
}

function stepsOf(settings: Settings, accounts: readonly Account[], stopping: AbortSignal): Step<Context>[] {
  return [
    ...databaseSteps(settings.graph, stopping),
    ...(accounts.length === 0 ? [] : [loadStep(accounts, stopping)]),
    {
      title: 'Service',
      work: async (context) => {
        const log = pino({ level: settings.logLevel }, pino.destination(2));
        const { limits, introspection, cacheSize } = settings;
        const api = openApi({ graph: context.graph!, log, limits, introspection, cacheSize });
        const routes = {
          '/': openPages(api.handle),
          [endpoint]: api.handle,
          [linksPath]: openLinks({ ask: api.ask, log }),
        };
        context.api = api;
        context.listening = await listen(openService(routes, settings.embedOrigins), settings.listen);
        return context.listening.url;
      },
    },
  ];
}

function loadStep(accounts: readonly Account[], stopping: AbortSignal): Step<Context> {
  return {
    title: 'Articles',
    work: async ({ graph }, tell) => {
      const { describeOutcome, loadAccounts } = await import('../load-dossiers.ts');
      return (await unlessStopped(stopping, loadAccounts(graph!, accounts, tell)))
        .map(describeOutcome)
        .join('; ');
    },
  };
}

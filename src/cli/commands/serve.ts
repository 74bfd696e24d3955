import { pino } from 'pino';
import { openApi, endpoint, type Api } from '../../api/api.ts';
import { exampleQuestions } from '../../api/example-questions.ts';
import { listen, type Listening } from '../../api/listen.ts';
import type { Graph } from '../../graph/graph.ts';
import { migrate } from '../../graph/migrate.ts';
import { openGraph } from '../../graph/open-graph.ts';
import { dossierFiles } from '../dossier-files.ts';
import { describeOutcome, loadDossiers } from '../load-dossiers.ts';
import { readSettings, type Settings } from '../settings.ts';
import { runSteps, type Step } from '../steps.ts';
import { untilStopped } from '../until-stopped.ts';

type Options = { load?: string[]; texts?: string };
type Context = { graph?: Graph; api?: Api; listening?: Listening };

/** `parley serve`: the database, what is to be loaded, the API; until a signal says stop. */
export async function serve({ load, texts }: Options): Promise<void> {
  const settings = readSettings();
  const files = load ? await dossierFiles(load) : [];
  const stopped = untilStopped(settings.underNpm);
  const context: Context = {};
  try {
    await Promise.race([runSteps(context, stepsOf(settings, files, texts ?? null)), stopped]);
    if (context.listening && context.api) await announce(context.api, context.listening);
    await stopped;
  } finally {
    await context.listening?.close();
    await context.graph?.close();
  }
}

function stepsOf(settings: Settings, files: readonly string[], texts: string | null): Step<Context>[] {
  return [
    {
      title: 'Database',
      work: async (context, tell) => {
        context.graph = await openGraph(settings.graph, tell);
        await context.graph.verify();
      },
    },
    {
      title: 'Schema',
      work: async ({ graph }, tell) => {
        const applied = await migrate(graph!, tell);
        return applied.length > 0 ? `${applied.length} changes applied` : 'up to date';
      },
    },
    ...(files.length === 0 ? [] : [loadStep(files, texts)]),
    {
      title: 'Service',
      work: async (context) => {
        context.api = openApi({
          graph: context.graph!,
          log: pino({ level: settings.logLevel }, pino.destination(2)),
          limits: settings.limits,
        });
        context.listening = await listen(context.api, settings.listen);
        return context.listening.url;
      },
    },
  ];
}

function loadStep(files: readonly string[], texts: string | null): Step<Context> {
  return {
    title: 'Articles',
    work: async ({ graph }, tell) =>
      (await loadDossiers(graph!, files, texts, tell)).map(describeOutcome).join('; '),
  };
}

/** Where the playground is, what the graph holds (asked of the API itself), and what to ask first. */
async function announce(api: Api, { url }: Listening): Promise<void> {
  const query = encodeURIComponent('{ graph { leaders meetings sources } }');
  const response = await api.fetch(`${url}${endpoint}?query=${query}`, {
    headers: { accept: 'application/json' },
  });
  const { data } = (await response.json()) as {
    data: { graph: { leaders: number; meetings: number; sources: number } };
  };
  const { leaders, meetings, sources } = data.graph;
  console.log(`
Parley holds ${leaders} leaders and ${meetings} meetings from ${sources} source${sources === 1 ? '' : 's'}.
Playground: ${url}${endpoint}

Three questions to try there:
${exampleQuestions
  .slice(0, 3)
  .map(({ title, query: question }) => `\n# ${title}\n${question}`)
  .join('\n')}

Ctrl-C stops the service and the database it started.`);
}

import { pino } from 'pino';
import { endpoint, openApi, type Api } from '../../src/api/api.ts';
import { defaultLimits, type Limits } from '../../src/api/limits/limits.ts';
import { loadDossiers } from '../../src/cli/load-dossiers.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { tellNobody } from '../../src/model/progress.ts';
import { asker, type Ask } from './ask.ts';
import type { Sent } from './explain.ts';
import { emptyGraph } from './test-graph.ts';

/** The API over the tests' database, with every statement it sends. */
export type TestApi = {
  api: Api;
  graph: Graph;
  ask: Ask;
  /** The statements sent since this was last emptied. */
  statements: Sent[];
};

/** Where the API answers, as a whole address. */
export const address = `http://parley.test${endpoint}`;

/** Empties the tests' database, loads dossiers into it, with the articles in a folder if given, and opens the API. */
export async function openTestApi(
  files: readonly string[] = [],
  limits: Partial<Limits> = {},
  texts: string | null = null,
): Promise<TestApi> {
  const statements: Sent[] = [];
  const graph = await emptyGraph((statement, parameters) => statements.push({ statement, parameters }));
  await loadDossiers(graph, files, texts, tellNobody);
  statements.length = 0;
  const api = openQuietApi(graph, limits);
  return { api, graph, statements, ask: asker(api) };
}

/** The API over a graph, with a log that nobody reads. */
export function openQuietApi(graph: Graph, limits: Partial<Limits> = {}): Api {
  return openApi({ graph, log: pino({ level: 'silent' }), limits: { ...defaultLimits, ...limits } });
}

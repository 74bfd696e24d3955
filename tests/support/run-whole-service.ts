import { defaultLimits } from '../../src/api/limits/limits.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openLog } from '../../src/service/log.ts';
import { runService, type RunningService, type ServiceSettings } from '../../src/service/run-service.ts';

/** A line of the log, read. */
// Tests read lines of many shapes; each says what it expects to find.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type LogLine = any;

/** A service as `parley serve` runs it, in this process, and what its log says. */
export type WholeService = RunningService & { lines: LogLine[]; text: () => string };

/** What holds unless a test says otherwise: a port of its own, and nothing counts as slow. */
const ordinary: ServiceSettings = {
  listen: { host: '127.0.0.1', port: 0 },
  limits: defaultLimits,
  introspection: true,
  hosts: null,
  access: null,
  rate: 0,
  listed: null,
  embedOrigins: [],
  cacheSize: 1_000_000,
  drain: 0,
  slowAfter: 0,
};

/** Runs a service over a graph, started; over none where it is null. */
export async function runWholeService(
  graph: Graph | null,
  settings: Partial<ServiceSettings> = {},
  level = 'debug',
): Promise<WholeService> {
  const written: string[] = [];
  const log = openLog(level, { write: (line) => void written.push(line) });
  const service = await runService({ ...ordinary, ...settings }, log);
  if (graph) {
    service.over(graph);
    await service.start();
  }
  return {
    ...service,
    get lines() {
      return written.map((line) => JSON.parse(line));
    },
    text: () => written.join(''),
  };
}

/** Asks a service as a dashboard does. */
export async function askOf(
  { url }: Pick<RunningService, 'url'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

import { setTimeout as passing } from 'node:timers/promises';
import type { Logger } from 'pino';
import { endpoint, openApi, type Api } from '../api/api.ts';
import type { Limits } from '../api/limits/limits.ts';
import type { ListedOperations } from '../api/listed/listed-operations.ts';
import type { Graph } from '../graph/graph.ts';
import { accessAt, type Access } from './access/access.ts';
import type { EmbedOrigins } from './embed-origins.ts';
import { whenStarted } from './guards/when-started.ts';
import { healthPath, openHealth } from './health/health.ts';
import { openPulse } from './health/pulse.ts';
import { openReadiness } from './health/readiness.ts';
import { linksPath } from './links/find-link.ts';
import { openLinks } from './links/links.ts';
import { listen, type ListenSettings } from './listen.ts';
import { measureState } from './metrics/measure-state.ts';
import { openMetrics } from './metrics/metrics.ts';
import { metricsPath } from './metrics/route.ts';
import { notFound } from './not-found.ts';
import { openPages } from './pages.ts';
import { openService, type Handler } from './service.ts';

/** How a service is run. */
export type ServiceSettings = {
  listen: ListenSettings;
  limits: Limits;
  /** Whether the schema may be asked about itself, and errors suggest what its fields are called. */
  introspection: boolean;
  /** The names under which people reach it, besides this machine's own; null: any. */
  hosts: readonly string[] | null;
  /** Who may ask; null where nothing was said, which will do where others cannot reach it. */
  access: Access | null;
  /** How often each, by token or else address, may ask within a minute; 0: as often as they like. */
  rate: number;
  /** Whose pages may show Parley in a frame and ask it from a browser. */
  embedOrigins: EmbedOrigins;
  /** The only operations that are answered; null: any. */
  listed: ListedOperations | null;
  /** Characters of answers that are kept while the graph does not change. */
  cacheSize: number;
  /** Milliseconds that it answers on after it was told to stop, while others learn that it is not ready any more. */
  drain: number;
  /** Milliseconds from which on an operation counts as slow and is logged; 0: none is. */
  slowAfter: number;
};

/** A service that listens; it is alive, and not ready before it is told so. */
export type RunningService = {
  /** The address, such as `http://127.0.0.1:4000`. */
  url: string;
  /** Gives it the graph to answer from. */
  over: (graph: Graph) => Api;
  /** Has it answer from now on; by then it knows how its database is. */
  start: () => Promise<void>;
  /** Says at once that it is not ready any more, ends event streams with a reason, and lets requests in flight end. */
  stop: () => Promise<void>;
};

/** How long after the longest that a statement may run a question has its answer at the latest, in milliseconds. */
const afterTime = 600;

/** How long after it is ready a service reads what its first questions rarely need, in milliseconds. */
const preparesAfter = 2000;

/** Listens, and says how it is, before there is a database to answer from; SETUP_FAILED where the port cannot be had. */
export async function runService(settings: ServiceSettings, log: Logger): Promise<RunningService> {
  const { slowAfter, embedOrigins, hosts, rate, limits, introspection, listed, cacheSize, drain } = settings;
  const isEncrypted = Boolean(settings.listen.tls);
  const access = accessAt(settings.listen.host, settings.access);
  let graph: Graph | undefined;
  let api: Api | undefined;
  let links: Handler | undefined;
  const pulse = openPulse({ read: () => api?.version() ?? null, log });
  const readiness = openReadiness(pulse);
  const metrics = openMetrics();
  measureState(metrics.registry, {
    pulse,
    readiness,
    sessions: () => graph?.inUse() ?? 0,
    subscribers: () => api?.subscribers() ?? 0,
  });
  const questions = whenStarted(readiness, () => api?.handle);
  const routes = {
    '/': openPages(notFound),
    [endpoint]: questions,
    [linksPath]: whenStarted(readiness, () => links),
    [healthPath]: openHealth(readiness),
    [metricsPath]: metrics.handle,
  };
  const guarding = { log, metrics, readiness, slowAfter, hosts, embedOrigins, access, rate, isEncrypted };
  const listening = await listen(openService(routes, guarding), settings.listen).catch((thrown: unknown) => {
    pulse.close();
    throw thrown;
  });
  return {
    url: listening.url,
    over: (given) => {
      graph = given;
      const deadline = limits.time + afterTime;
      api = openApi({ graph, log, limits, introspection, listed, cacheSize, deadline });
      links = openLinks({ ask: api.ask, log, limits: { deadline } });
      return api;
    },
    start: async () => {
      await pulse.look();
      readiness.enter('serving');
      void passing(preparesAfter, undefined, { ref: false }).then(() => api?.prepare());
    },
    stop: async () => {
      readiness.enter('stopping');
      api?.close();
      await listening.close(drain);
      pulse.close();
    },
  };
}

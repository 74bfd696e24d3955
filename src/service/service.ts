import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino, type Logger } from 'pino';
import { checkOf, type Access } from './access/access.ts';
import type { EmbedOrigins } from './embed-origins.ts';
import { admitOrigins } from './guards/admit-origins.ts';
import { auditRequests } from './guards/audit-requests.ts';
import { closeWhenStopping } from './guards/close-when-stopping.ts';
import { countRequests } from './guards/count-requests.ts';
import { identify } from './guards/identify.ts';
import { knownHost } from './guards/known-host.ts';
import { limitRate } from './guards/limit-rate.ts';
import { noteRequests } from './guards/note-requests.ts';
import { protectPages } from './guards/protect-pages.ts';
import { requireToken } from './guards/require-token.ts';
import type { Readiness } from './health/readiness.ts';
import { openMetrics, type Metrics } from './metrics/metrics.ts';
import { pathOf } from './path.ts';

/** Answers a request of Node's HTTP server; it never throws. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Sees a request before what it guards, and answers it itself or lets it go on. */
export type Guard = (next: Handler) => Handler;

/** What answers where: the longest beginning of a path decides, and `/` answers whatever nothing else does. */
export type Routes = Readonly<Record<string, Handler> & { '/': Handler }>;

/** What guards a service. */
export type Guarding = {
  log: Logger;
  metrics: Metrics;
  readiness: Pick<Readiness, 'phase'>;
  /** Milliseconds from which on an operation counts as slow and is logged; 0: none is. */
  slowAfter: number;
  /** The names under which the service is reached, besides this machine's own; null: any. */
  hosts: readonly string[] | null;
  embedOrigins: EmbedOrigins;
  /** Who may ask. */
  access: Access;
  /** How often each may ask within a minute; 0: as often as they like. */
  rate: number;
  /** Whether it is reached by https. */
  isEncrypted: boolean;
};

/** One handler for all addresses: what guards it, in the order in which a request comes by, and then its routes. */
export function openService(routes: Routes, guarding: Partial<Guarding> = {}): Handler {
  const {
    log = pino({ level: 'silent' }),
    metrics = openMetrics(),
    readiness = { phase: () => 'serving' },
    slowAfter = 0,
    hosts = null,
    embedOrigins = [],
    access = 'anybody',
    rate = 0,
    isEncrypted = false,
  } = guarding;
  const guards: readonly Guard[] = [
    // It is given an id, and whatever becomes known of it from here on is noted under that.
    noteRequests,
    // Once it is answered, however it was: counted, and told to the log.
    countRequests(metrics),
    auditRequests(log, slowAfter),
    // Its connection is not kept where the service is about to go.
    closeWhenStopping(readiness),
    // Browsers are told to keep the page that it may get from others.
    protectPages(isEncrypted),
    // It was sent here by a name of ours.
    knownHost(hosts),
    // It comes from no page that may not ask.
    admitOrigins(embedOrigins),
    // It says who asks, where that matters, and does not ask too often; facts are for those alone who are known.
    identify(checkOf(access), log),
    limitRate(rate),
    requireToken(access !== 'anybody'),
  ];
  return guards.reduceRight<Handler>((next, guard) => guard(next), openRoutes(routes));
}

/** Each request goes to the part that its path begins with. */
function openRoutes(routes: Routes): Handler {
  const longestFirst = Object.entries(routes).sort(([a], [b]) => b.length - a.length);
  return (request, response) => {
    const path = pathOf(request);
    const [, handle] = longestFirst.find(([beginning]) => path.startsWith(beginning)) ?? ['/', routes['/']];
    return handle(request, response);
  };
}

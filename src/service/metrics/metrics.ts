import { Counter, Histogram, Registry } from 'prom-client';
import type { Notes } from '../../api/notes.ts';
import type { Handler } from '../service.ts';
import { routeOf } from './route.ts';

/** A request that is over. */
export type Answered = { path: string; status: number; seconds: number; notes: Notes };

/** Figures on what a service does, for Prometheus. */
export type Metrics = {
  registry: Registry;
  /** Counts a request that is over. */
  observe: (answered: Answered) => void;
  /** Answers with all figures. */
  handle: Handler;
};

/** Begins to count; nothing was yet. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'parley_requests_total',
    help: 'Requests that were answered, or whose client has gone.',
    labelNames: ['route', 'status'] as const,
    registers,
  });
  const errors = new Counter({
    name: 'parley_errors_total',
    help: 'Errors that answers told, by code.',
    labelNames: ['code'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'parley_request_seconds',
    help: 'Time from the first byte of a request to the end of its answer; subscriptions are left out.',
    labelNames: ['route'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120],
    registers,
  });
  const statements = new Histogram({
    name: 'parley_operation_statements',
    help: 'Statements that were sent to the database for one operation.',
    buckets: [0, 1, 2, 3, 5, 8, 15],
    registers,
  });
  const kept = new Counter({
    name: 'parley_cache_requests_total',
    help: 'Plain questions, by whether a kept answer was sent.',
    labelNames: ['result'] as const,
    registers,
  });
  return {
    registry,
    observe: ({ path, status, seconds: took, notes }) => {
      const route = routeOf(path);
      requests.inc({ route, status });
      if (notes.operation?.kind !== 'subscription') seconds.observe({ route }, took);
      for (const code of notes.codes) errors.inc({ code });
      if (notes.operation?.kind === 'query') statements.observe(notes.statements);
      if (notes.wasKept !== null) kept.inc({ result: notes.wasKept ? 'hit' : 'miss' });
    },
    handle: async (_, response) => {
      const text = await registry.metrics();
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
      response.end(text);
    },
  };
}

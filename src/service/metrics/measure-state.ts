import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import type { Readiness } from '../health/readiness.ts';
import type { Pulse } from '../health/pulse.ts';

/** Where the figures come from that say how things are. */
export type StateParts = {
  pulse: Pick<Pulse, 'latest'>;
  readiness: Pick<Readiness, 'report'>;
  /** How many sessions with the database are in use. */
  sessions: () => number;
  /** How many subscriptions are open. */
  subscribers: () => number;
};

/** Has a registry tell how things are, each time it is asked; and the figures of every Node process. */
export function measureState(registry: Registry, parts: StateParts): void {
  const { pulse, readiness, sessions, subscribers } = parts;
  const gauges: readonly (readonly [name: string, help: string, value: () => number])[] = [
    ['parley_ready', 'Whether questions are answered: 1 or 0.', () => Number(readiness.report().ready)],
    [
      'parley_database_up',
      'Whether the database answered when it was last looked at: 1 or 0.',
      () => Number(pulse.latest().fault === null),
    ],
    [
      'parley_graph_version',
      'The version of the graph; loads count it up.',
      () => pulse.latest().version ?? 0,
    ],
    [
      'parley_pool_sessions',
      'Sessions in use, each with a connection of the pool or in wait for one.',
      sessions,
    ],
    ['parley_subscribers', 'Subscriptions that are open.', subscribers],
  ];
  for (const [name, help, value] of gauges)
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(value());
        },
      }),
    );
  collectDefaultMetrics({ register: registry });
}

import { setTimeout as passing } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Graph } from '../generated/schema-types.ts';
import { messageOf, Problem } from '../../model/problem.ts';
import { unnoted } from '../notes.ts';
import { latest, type Latest } from './latest.ts';

/** The graph as a whole, by the fields of the API's type; or that nothing more will be told, and why. */
export type Told = Omit<Graph, '__typename'> | Problem;

/** What a watcher is made of. */
export type WatcherParts = {
  /** The version of the graph, no earlier than when asked. */
  currentVersion: () => Promise<number>;
  /** The graph as a whole. */
  readGraph: () => Promise<Omit<Graph, '__typename'>>;
  log: Pick<Logger, 'warn'>;
  /** Most who may listen at a time. */
  most: number;
  /** How often to look, in milliseconds. */
  every?: number;
};

/** Longest between two looks while the database is away, in milliseconds. */
const longest = 8000;

/** Tells everybody who listens of every change of the graph. */
export type GraphWatcher = {
  /** The graph as it is, then each change; LIMIT_EXCEEDED where too many listen already. */
  listen: () => AsyncIterable<Told>;
  /** How many listen. */
  count: () => number;
  /** Tells those who listen that the service ends, and lets go of them. */
  close: () => void;
};

/**
 * Watches the graph while somebody listens: one look at its version for all of them, however many there are, and only
 * where it has changed one reading of the rest. While the database is away it looks more and more rarely.
 */
export function graphWatcher(parts: WatcherParts): GraphWatcher {
  const { most, every = 1000 } = parts;
  const listeners = new Set<Latest<Told>>();
  const closing = new AbortController();
  let known: Told | null = null;
  let watching = false;

  const look = async (): Promise<void> => {
    const version = await parts.currentVersion();
    if (known !== null && 'version' in known && known.version === version) return;
    known = await parts.readGraph();
    for (const { put } of listeners) put(known);
  };

  const watch = async (): Promise<void> => {
    if (watching) return;
    watching = true;
    for (let pause = every; listeners.size > 0;) {
      try {
        await look();
        pause = every;
      } catch (thrown) {
        if (pause === every) parts.log.warn({ err: thrown }, `changes are not seen: ${messageOf(thrown)}`);
        pause = Math.min(pause * 2, longest);
      }
      await passing(pause, undefined, { signal: closing.signal, ref: false }).catch(() => {});
    }
    known = null;
    watching = false;
  };

  return {
    listen: () => {
      if (closing.signal.aborted) throw ended();
      if (listeners.size >= most) throw tooMany(most);
      const listener = latest<Told>(() => listeners.delete(listener));
      listeners.add(listener);
      if (known) listener.put(known);
      void unnoted(watch);
      return listener.values;
    },
    count: () => listeners.size,
    close: () => {
      closing.abort();
      for (const { put, end } of listeners) {
        put(ended());
        end();
      }
    },
  };
}

function ended(): Problem {
  return new Problem('GRAPH_UNAVAILABLE', 'The service is stopping. Connect again shortly.');
}

function tooMany(maximum: number): Problem {
  return new Problem(
    'LIMIT_EXCEEDED',
    `Expected at most ${maximum} subscriptions at a time; found that there are as many already. Connect again later.`,
    { limit: 'subscribers', value: maximum + 1, maximum },
  );
}

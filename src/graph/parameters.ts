import neo4j from 'neo4j-driver';
import type { Parameters } from './graph.ts';

/**
 * Plain data as the driver sends it: a whole JavaScript number would arrive as a float, so it becomes an integer. Only
 * what has to be is copied: a load sends a million rows.
 */
export function toDriver(map: Parameters): Parameters {
  let sent: Record<string, unknown> | undefined;
  for (const key of Object.keys(map)) {
    const converted = valueToDriver(map[key] ?? null);
    if (converted !== map[key]) (sent ??= { ...map })[key] = converted;
  }
  return sent ?? map;
}

function valueToDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return listToDriver(value);
  return value !== null && typeof value === 'object' ? toDriver(value as Parameters) : value;
}

function listToDriver(list: readonly unknown[]): readonly unknown[] {
  let sent: unknown[] | undefined;
  for (const [at, value] of list.entries()) {
    const converted = valueToDriver(value);
    if (converted !== value) (sent ??= [...list])[at] = converted;
  }
  return sent ?? list;
}

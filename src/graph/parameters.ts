import neo4j from 'neo4j-driver';

/** Plain data as the driver sends it: a whole JavaScript number would arrive as a float, so it becomes an integer. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner ?? null)]));
  return value;
}

import type { z } from 'zod';
import type { Path } from './dossier-problems.ts';

/** Where entries stand, each by itself. */
const sections = new Set<string | number>(['organizations', 'offices', 'leaders', 'meetings', 'statements']);

/** Fields by which other entries find theirs: without one, what refers to it would seem wrong too. */
const naming = new Set<string | number>(['id', 'name', 'title', 'aliases', 'shortNames']);

/**
 * A dossier without the fields that are wrong, so that the rest of it can be checked as well; null where too much hangs
 * on one of them, or where it is no field but a member of a list, without which the others would stand elsewhere.
 */
export function withoutFaults(plain: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const wrong = issues.flatMap((issue): Path[] => {
    const path = issue.path as Path;
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  });
  const isApart = (path: Path): boolean =>
    path.length > 2 && sections.has(path[0]!) && typeof path.at(-1) === 'string' && !naming.has(path.at(-1)!);
  if (!wrong.every(isApart)) return null;
  const left: unknown = structuredClone(plain);
  for (const path of wrong) remove(left, path);
  return left;
}

function remove(from: unknown, path: Path): void {
  const holder = path.slice(0, -1).reduce((at, step) => (at as Record<string, unknown>)?.[step], from);
  if (holder !== null && typeof holder === 'object') delete (holder as Record<string, unknown>)[path.at(-1)!];
}

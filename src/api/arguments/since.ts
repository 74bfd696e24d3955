import { Problem } from '../../model/problem.ts';
import type { ChangesSince } from '../generated/schema-types.ts';
import type { Predicate, Values } from '../compose/scope.ts';

/** Digits of a version in the key of a change, as `log.cypher` writes it. */
const digits = 10;

/** The conditions on changes since a version and a day, one for each that is given. */
export function changesSince({ version, day }: ChangesSince, values: Values): Predicate[] {
  return [
    ...(typeof version === 'number' ? [after(version, values)] : []),
    ...(day ? [from(day, values)] : []),
  ];
}

function after(version: number, values: Values): Predicate {
  if (version < 0)
    throw new Problem(
      'BAD_INPUT',
      `Expected \`since.version\` to be 0 or more, as \`graph { version }\` says it; found ${version}.`,
      { argument: 'since.version', value: version },
    );
  const next = values.add(String(version + 1).padStart(digits, '0'));
  return (change) => `${change}.sortKey >= ${next}`;
}

/**
 * The log is ordered by version, so the first load since the day says where its index is entered. A server's clock
 * may have been set back between two loads: what follows is compared with the day all the same.
 */
function from(day: string, values: Values): Predicate {
  const since = values.add(day);
  const first = `COLLECT { MATCH (load:Load) WHERE load.at >= ${since} RETURN min(load.sortKey) }[0]`;
  return (change) => `${change}.sortKey >= ${first} AND ${change}.at >= ${since}`;
}

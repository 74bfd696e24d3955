import { Problem } from '../../model/problem.ts';
import { lookUp } from './meeting-filter.ts';
import type { Values } from '../compose/scope.ts';

/** Most leaders that one may name where the meetings of each of them are read. */
const mostNames = 10;

/** Has the statement check a few names of leaders, and returns the parameter that holds their keys. */
export function lookUpFew(
  values: Values,
  argument: string,
  names: readonly string[],
  different: number,
): string {
  if (names.length > mostNames)
    throw new Problem(
      'LIMIT_EXCEEDED',
      `Expected at most ${mostNames} names in \`${argument}\`; found ${names.length}. Ask for fewer at a time.`,
      { limit: argument, value: names.length, maximum: mostNames },
    );
  const [keys] = lookUp(values, { argument, label: 'Leader', names, different });
  return keys;
}

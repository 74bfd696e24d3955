import { subquery } from './composition.ts';

/** Names in an operation's arguments that the same statement checks: each must fit exactly one node. */
export type LookUp = {
  /** The argument, for messages. */
  argument: string;
  /** Where each name is an argument of its own: those arguments, in the same order. */
  each?: readonly string[];
  label: 'Leader' | 'Organization' | 'Topic';
  /** As the client wrote them. */
  names: readonly string[];
  /** The parameter that holds their keys, in the same order. */
  keys: string;
  /** Whether an unknown name makes the answer null instead of an error. */
  mayBeAbsent: boolean;
  /** How many different nodes the names must at least come to. */
  different: number;
};

/**
 * The subquery that finds, for each name of a look-up, the nodes it fits. It is no expression, since where an
 * expression of a statement reads the store, Neo4j takes no value from any index of the whole statement.
 */
export function lookUpSubquery({ label, keys, names }: LookUp, column: string): string {
  const pattern = (at: string): string => {
    const key = `{${label === 'Topic' ? 'id' : 'key'}: ${keys}[${at}]}`;
    return label === 'Topic' ? `(candidate:Topic ${key})` : `(:Name ${key})<-[:NAMED]-(candidate:${label})`;
  };
  const candidates = 'collect(candidate {.id, .name})';
  if (names.length === 1) return subquery('', `MATCH ${pattern('0')}`, `RETURN [${candidates}] AS ${column}`);
  return subquery(
    '',
    `UNWIND range(0, size(${keys}) - 1) AS at`,
    `OPTIONAL MATCH ${pattern('at')}`,
    `WITH at, ${candidates} AS candidates ORDER BY at`,
    `RETURN collect(candidates) AS ${column}`,
  );
}

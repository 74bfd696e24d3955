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
  /** What they are looked up by, in the same order. */
  keys: readonly string[];
  /** The parameter that holds these. */
  parameter: string;
  /** Whether an unknown name makes the answer null instead of an error. */
  mayBeAbsent: boolean;
  /** How many different nodes the names must at least come to. */
  different: number;
};

/** A node that a name fits, with the key it was found by. */
export type Fitting = readonly [key: string, id: string, name: string];

/**
 * The subquery that finds the nodes that the names of a look-up fit. It is no expression, since where an expression of
 * a statement reads the store, Neo4j takes no value from any index of the whole statement.
 */
export function lookUpSubquery({ label, parameter }: LookUp, column: string): string {
  const [pattern, key] =
    label === 'Topic'
      ? [`(candidate:Topic WHERE candidate.id IN ${parameter})`, 'candidate.id']
      : [`(name:Name WHERE name.key IN ${parameter})<-[:NAMED]-(candidate:${label})`, 'name.key'];
  return subquery(
    '',
    `MATCH ${pattern}`,
    `RETURN collect([${key}, candidate.id, candidate.name]) AS ${column}`,
  );
}

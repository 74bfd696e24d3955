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

/** The expression that yields, for each name of a look-up, the nodes it fits. */
export function lookUpExpression({ label, keys }: LookUp): string {
  const pattern =
    label === 'Topic' ? `(candidate:Topic {id: key})` : `(:Name {key: key})<-[:NAMED]-(candidate:${label})`;
  return `[key IN ${keys} | COLLECT { MATCH ${pattern} RETURN candidate {.id, .name} }]`;
}

/**
 * Where the answer keeps what was asked for. Properties stay under their own names; what fragments found goes under
 * the response key with a mark before it that no GraphQL name can hold, so that it meets neither a property nor what
 * JavaScript objects inherit (`_` and the alias `_proto__` would).
 */
export const answerKeys = {
  /** A field that owns a fragment, in its parent's map. */
  field: (responseKey: string): string => `f:${responseKey}`,
  /** The node of a connection's row as selected under `nodes`. */
  node: (nodesKey: string): string => `n:${nodesKey}`,
  /** The node of a connection's row as selected under `edges { node }`. */
  edgeNode: (edgesKey: string, nodeKey: string): string => `e:${edgesKey}:${nodeKey}`,
} as const;

/** A key as Cypher writes it in a map; GraphQL names hold no backtick. */
export function mapEntry(key: string, expression: string): string {
  return `\`${key}\`: ${expression}`;
}

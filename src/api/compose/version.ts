/** The node that has the version of the graph; there is none before the first load. */
export const versionNode = `(state:Graph {id: 'graph'})`;

/**
 * The version as it is by now, once `state` was matched. A key that is looked up is read from the store anew, where a
 * property is taken from what the statement read before; the node is looked for only where there was none.
 */
export const versionAgain = `CASE WHEN state IS NULL
  THEN COLLECT { MATCH (begun:Graph {id: 'graph'}) RETURN begun.version }[0]
  ELSE state['version'] END`;

/** The statement that reads nothing but the version of the graph, as its column `version`; null before the first load. */
export const versionStatement = `RETURN COLLECT { MATCH ${versionNode} RETURN state.version }[0] AS version`;

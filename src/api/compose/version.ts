/** The node that has the version of the graph; there is none before the first load. */
export const versionNode = `(state:Graph {id: 'graph'})`;

/** The statement that reads nothing but the version of the graph, as its column `version`; null before the first load. */
export const versionStatement = `RETURN COLLECT { MATCH ${versionNode} RETURN state.version }[0] AS version`;

/** The statement that reads nothing but the version of the graph, as its column `version`; null before the first load. */
export const versionStatement = `RETURN COLLECT { MATCH (state:Graph {id: 'graph'}) RETURN state.version }[0] AS version`;

/** The version of the graph, in the terms of whatever statement it stands in; null before the first load. */
export const versionNow = `COLLECT { MATCH (state:Graph {id: 'graph'}) RETURN state.version }[0]`;

/** The statement that reads nothing but the version, as its column `version`. */
export const versionStatement = `RETURN ${versionNow} AS version`;

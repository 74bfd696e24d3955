/** The forms in which a graph can be written. */
export const exportFormats = ['jsonl', 'cypher', 'tidy-csv', 'graphml', 'gexf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The forms that hold everything sources say, and so are of sources, not of the meetings that a filter selects. */
export const wholeFormats: ReadonlySet<ExportFormat> = new Set(['jsonl', 'cypher']);

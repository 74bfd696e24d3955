/** One row of a load: plain data, whose whole numbers become integers in the graph. Absent and null are the same. */
export type Row = { readonly [column: string]: RowValue };
export type RowValue = string | number | boolean | null | undefined | readonly RowValue[] | Row;

/** One statement of a load, by the name of its file in `cypher/load`, with the rows it runs over. */
export type Step = { statement: string; rows: readonly Row[] };

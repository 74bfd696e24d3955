/** The columns of a tidy table, one row a participation. Only `meeting`, `leader` and `source` have to be filled. */
export const tidyColumns = [
  'meeting',
  'title',
  'date',
  'status',
  'mode',
  'place',
  'country',
  'topics',
  'leader',
  'aliases',
  'office',
  'represents',
  'role',
  'source',
  'locator',
] as const;

export type TidyColumn = (typeof tidyColumns)[number];

/** A row as it is written, by column; an absent cell and an empty one are the same. */
export type Cells = Readonly<Record<string, string>>;

/** A row of the tidy form, still unchecked. */
export type TidyCells = { readonly [Column in TidyColumn]?: string };

/** A record of a table with the line it starts on. */
export type TableRecord = { line: number; cells: Cells };

/** A row that is not loaded: where it stands, why, and what it says. */
export type Reject = { line: number; reason: string; cells: Cells };

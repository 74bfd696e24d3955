import { stringify } from 'csv-stringify/sync';
import { guardedCell } from '../model/spreadsheet-cell.ts';
import { listed } from './cells.ts';

/** A value of a table; null is unknown. */
export type Cell = string | number | boolean | null | readonly string[];

/** A table, to be gone over page by page; each row has a cell for each column. */
export type Table<Column extends string = string> = {
  columns: readonly Column[];
  pages: () => AsyncIterable<readonly Readonly<Record<Column, Cell>>[]>;
};

/**
 * Rows as CSV (RFC 4180) after a line of columns. Lists are joined by `;`, what is unknown is empty, and cells that a
 * spreadsheet would run are guarded, as `guardedCell` says.
 */
export async function* csvTexts(
  columns: readonly string[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<string> {
  yield stringify([[...columns]]);
  for await (const rows of pages)
    yield stringify(rows.map((row) => row.map((cell) => guardedCell(cellText(cell)))));
}

/** A table as CSV. */
export function csvOf<Column extends string>({ columns, pages }: Table<Column>): AsyncGenerator<string> {
  return csvTexts(columns, cellsOf());

  async function* cellsOf(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for await (const rows of pages()) yield rows.map((row) => columns.map((column) => row[column]));
  }
}

/** A table as a JSON array of objects, one a line; lists stay lists, what is unknown is null. */
export async function* jsonOf({ pages }: Pick<Table, 'pages'>): AsyncGenerator<string> {
  yield '[';
  let isFirst = true;
  for await (const rows of pages()) {
    for (const row of rows) {
      yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(row)}`;
      isFirst = false;
    }
  }
  yield '\n]\n';
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? listed(cell) : String(cell);
}

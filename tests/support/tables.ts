import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Graph } from '../../src/graph/graph.ts';
import { importTable, type ImportOutcome } from '../../src/load/table/import-table.ts';
import { openTable } from '../../src/load/table/open-table.ts';
import { tidyColumns, type Reject, type TidyColumn } from '../../src/load/table/tidy-columns.ts';

/** A row of a table in the tidy form, by column. */
export type Row = Partial<Record<TidyColumn, string>>;

function csvOf(rows: readonly Row[]): string {
  const quoted = (cell = ''): string => `"${cell.replaceAll('"', '""')}"`;
  return [
    tidyColumns.join(','),
    ...rows.map((row) => tidyColumns.map((column) => quoted(row[column])).join(',')),
  ].join('\n');
}

/** A meeting's rows. */
export function meeting(name: string, leaders: readonly string[], more: Row = {}): Row[] {
  return leaders.map((leader) => ({
    meeting: name, leader, source: 'Harbour register', date: '2031-05-04', status: 'HELD', mode: 'IN_PERSON',
    country: 'NO', ...more,
  })); // prettier-ignore
}

/** Imports rows as a table of that name, which says in what form, in batches of some size. */
export async function importRows(
  rows: readonly Row[],
  into: Graph,
  { size = 4, name = 'harbours.csv' } = {},
): Promise<ImportOutcome & { rejects: Reject[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-table-'));
  const file = join(folder, name);
  const text = name.includes('jsonl') ? rows.map((row) => JSON.stringify(row)).join('\n') : csvOf(rows);
  await writeFile(file, name.endsWith('.gz') ? gzipSync(text) : text);
  const table = await openTable(
    { file, name: file, mapping: null, published: '2031-07-01' },
    async () => null,
    '2031-07-02',
    () => {},
  );
  const rejects: Reject[] = [];
  const watch = { rejected: (found: readonly Reject[]) => void rejects.push(...found), loaded: () => {} };
  try {
    return { ...(await importTable(into, table, watch, size)), rejects };
  } finally {
    await rm(folder, { recursive: true });
  }
}

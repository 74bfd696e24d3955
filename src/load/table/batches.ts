import { setImmediate } from 'node:timers/promises';
import { messageOf } from '../../model/problem.ts';
import type { Id } from '../../model/words.ts';
import { translator, type Mapping } from './mapping.ts';
import type { MeetingAccount, ReadRow, TableClaims } from './table-claims.ts';
import type { Reject, TableRecord } from './tidy-columns.ts';
import { readTidyRow } from './tidy-row.ts';

/** A meeting of a table with all its rows. */
export type WholeMeeting = { fact: Id; records: TableRecord[]; account: MeetingAccount };

/** Whole meetings that are loaded together. */
export type Batch = {
  meetings: WholeMeeting[];
  /** Rows that cannot be read. */
  rejects: Reject[];
  /** Records of the table read so far, with those of earlier batches. */
  records: number;
};

/** A batch holds its last meeting to the end, so that has to have one. */
const largestMeeting = 10_000;

/** Records that are read at once: the answers of the database, which works meanwhile, are to be heard in between. */
const inOneGo = 200;

/** Gathers the records of a table into batches of whole meetings of some `size` rows each. */
export async function* batchesOf(
  table: AsyncIterable<TableRecord>,
  mapping: Mapping,
  claims: TableClaims,
  size: number,
): AsyncGenerator<Batch> {
  const translate = translator(mapping);
  let [records, inBatch] = [0, 0];
  let batch: Pick<Batch, 'meetings' | 'rejects'> = { meetings: [], rejects: [] };
  let open: { fact: Id; cell: string; rows: ReadRow[] } | null = null;

  const close = (): void => {
    if (!open) return;
    const account = claims.of(open.fact, open.rows);
    batch.meetings.push({ fact: open.fact, records: open.rows.map(({ record }) => record), account });
    inBatch += open.rows.length;
    open = null;
  };

  for await (const record of table) {
    for (const cells of translate(record.cells))
      try {
        const row = readTidyRow(cells);
        const fact = claims.meetingId(row.meeting);
        if (open && open.fact !== fact) {
          close();
          if (inBatch >= size) {
            yield { ...batch, records };
            batch = { meetings: [], rejects: [] };
            inBatch = 0;
          }
        }
        open ??= { fact, cell: row.meeting, rows: [] };
        if (open.cell !== row.meeting)
          throw new Error(
            `meeting: expected another name beside "${open.cell}", found "${row.meeting}": both are ${fact}`,
          );
        if (open.rows.length >= largestMeeting)
          throw new Error(`meeting: expected at most ${largestMeeting} rows of one meeting`);
        open.rows.push({ record, row });
      } catch (thrown) {
        batch.rejects.push({ line: record.line, reason: messageOf(thrown), cells: record.cells });
      }
    records += 1;
    if (records % inOneGo === 0) await setImmediate();
  }
  close();
  yield { ...batch, records };
}

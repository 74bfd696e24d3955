import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { PassThrough, pipeline, Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { messageOf, Problem } from '../../model/problem.ts';
import { cellOf } from '../../model/spreadsheet-cell.ts';
import type { Cells, TableRecord } from './tidy-columns.ts';

/** A record longer than this is no row of a table. */
const longestRecord = 1_000_000;

/** How a table is written: by the ending of its name, without `.gz`. */
export type TableForm = 'csv' | 'jsonl';

/** The form of a table by its name; BAD_INPUT where the name does not say. */
export function formOf(name: string): TableForm {
  const ending = /\.(csv|jsonl)(\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'jsonl') return ending;
  throw new Problem(
    'BAD_INPUT',
    `Expected a table that ends in .csv, .jsonl, .csv.gz or .jsonl.gz; found ${name}.`,
  );
}

/** Reads a table's records one by one; `read` is told how many bytes of the file were read so far. */
export async function* readRecords(
  file: string,
  form: TableForm,
  isPacked: boolean,
  read: (bytes: number) => void,
): AsyncGenerator<TableRecord> {
  let bytes = 0;
  const counter = new Transform({
    transform: (chunk: Buffer, _, done) => {
      read((bytes += chunk.length));
      done(null, chunk);
    },
  });
  const stages = [counter, isPacked ? createGunzip() : new PassThrough(), utf8Only()] as const;
  // What goes wrong in an early stage ends the last one, and is thrown by whoever reads that.
  pipeline(createReadStream(file), ...stages, () => {});
  try {
    yield* form === 'csv' ? readCsv(stages[2]) : readLines(stages[2]);
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw new Problem(
      'BAD_INPUT',
      `Expected a table in ${file}; found ${messageOf(thrown)}.`,
      {},
      { cause: thrown },
    );
  } finally {
    for (const stage of stages) stage.destroy();
  }
}

/** Refuses bytes that are no UTF-8, and NUL, which no text holds. */
function utf8Only(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const checked = (chunk: Buffer | undefined, pass: (error: Error | null, data?: string) => void): void => {
    try {
      const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
      if (text.includes('\0')) throw new Error('a NUL character');
      pass(null, text);
    } catch (thrown) {
      pass(new Error(thrown instanceof TypeError ? 'bytes that are no UTF-8 text' : messageOf(thrown)));
    }
  };
  return new Transform({
    transform: (chunk: Buffer, _, pass) => checked(chunk, pass),
    flush: (pass) => checked(undefined, pass),
  });
}

async function* readCsv(text: Readable): AsyncGenerator<TableRecord> {
  const parser = parse({
    bom: true,
    columns: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count_less: true,
    max_record_size: longestRecord,
  });
  text.on('error', (error) => parser.destroy(error));
  let line = 1;
  for await (const found of text.pipe(parser)) {
    const { record, info } = found as { record: Record<string, string>; info: { lines: number } };
    // What `parley export` guarded against spreadsheets is what it was.
    for (const column in record) record[column] = cellOf(record[column]!);
    yield { line: line + 1, cells: record };
    line = info.lines;
  }
}

async function* readLines(text: Readable): AsyncGenerator<TableRecord> {
  let failed: Error | null = null;
  text.on('error', (error) => (failed = error));
  let line = 0;
  for await (const written of createInterface({ input: text.pipe(boundedLines()) })) {
    line += 1;
    if (written.trim() !== '') yield { line, cells: cellsOf(written, line) };
  }
  if (failed) throw failed;
}

/** Stops at a line that is too long before it is gathered in memory. */
function boundedLines(): Transform {
  let since = 0;
  return new Transform({
    transform: (chunk: Buffer, _, pass) => {
      const first = chunk.indexOf(10);
      since = first < 0 ? since + chunk.length : chunk.length - chunk.lastIndexOf(10);
      pass(since > longestRecord ? new Error(`a line of more than ${longestRecord} bytes`) : null, chunk);
    },
  });
}

function cellsOf(written: string, line: number): Cells {
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('no object');
    return Object.fromEntries(Object.entries(value).map(([column, cell]) => [column, cellText(cell)]));
  } catch (thrown) {
    throw new Problem('BAD_INPUT', `Expected a JSON object on line ${line}; found ${messageOf(thrown)}.`);
  }
}

/** Lists, as topics and aliases may be written in JSON, as the tidy form writes them. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.map(cellText).join(';');
  return typeof cell === 'string' ? cell.trim() : JSON.stringify(cell);
}

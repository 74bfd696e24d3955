import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Day } from '../../model/day.ts';
import { slug } from '../../model/ids.ts';
import { messageOf, Problem } from '../../model/problem.ts';
import type { TableToImport } from './import-table.ts';
import { missingColumns, tidyMapping, type Mapping } from './mapping.ts';
import { formOf, readRecords, type TableForm } from './read-records.ts';
import { tidyColumns, type TableRecord } from './tidy-columns.ts';

/** Raised where the same table would be read into something else: then nothing is "the same again". */
const formVersion = 2;

/** What is to be imported, as a person names it. */
export type TableFile = {
  /** The file itself, and the name that its form and, where none is given, its id come from. */
  file: string;
  name: string;
  mapping: Mapping | null;
  /** The day the table was published; null where neither the person nor the mapping says. */
  published: Day | null;
};

/**
 * Opens a table: fingerprints it, and looks at its first record. `publishedBefore` gives the day that the same file was
 * taken to be published on when it was imported before; `today` is what is left.
 */
export async function openTable(
  { file, name, mapping: given, published }: TableFile,
  publishedBefore: (table: string, sha256: string) => Promise<Day | null>,
  today: Day,
  read: (bytes: number) => void,
): Promise<TableToImport> {
  const form = formOf(name);
  const isPacked = /\.gz$/i.test(name);
  const mapping = given ?? tidyMapping;
  const id = mapping.table.id ?? `table/${slug(basename(name).replace(/\.(csv|jsonl)(\.gz)?$/i, ''))}`;
  await checkColumns(file, form, isPacked, mapping);
  const sha256 = await digestOf(file);
  const day = published ?? mapping.table.published ?? (await publishedBefore(id, sha256)) ?? today;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([formVersion, sha256, day, mapping]))
    .digest('hex');
  return {
    table: { id, published: day, sha256 },
    mapping,
    fingerprint,
    records: () => readRecords(file, form, isPacked, read),
  };
}

/** A mapping that names a column which is not there would read nothing where something is. */
async function checkColumns(
  file: string,
  form: TableForm,
  isPacked: boolean,
  mapping: Mapping,
): Promise<void> {
  let first: TableRecord | undefined;
  for await (const record of readRecords(file, form, isPacked, () => {})) {
    first = record;
    break;
  }
  // Rows in JSON leave out what they do not say.
  if (!first || form === 'jsonl') return;
  const present = Object.keys(first.cells);
  const missing =
    mapping === tidyMapping
      ? ['meeting', 'leader', 'source'].filter((column) => !present.includes(column))
      : missingColumns(mapping, present);
  const strange = mapping === tidyMapping ? present.filter((column) => !isTidy(column)) : [];
  if (missing.length === 0 && strange.length === 0) return;
  const wanted = missing.length > 0 ? `the columns ${missing.join(', ')}` : `only columns of the tidy form`;
  throw new Problem(
    'BAD_INPUT',
    `Expected ${wanted} in ${file}; found ${(missing.length > 0 ? present : strange).join(', ')}. The tidy form has ${tidyColumns.join(', ')}; a table that looks different needs --mapping FILE.`,
  );
}

function isTidy(column: string): boolean {
  return tidyColumns.some((name) => name === column);
}

/** Into one piece of memory: a stream would take a new one for each part of the file. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await using file = await open(path);
    const part = Buffer.allocUnsafe(2 ** 20);
    for (;;) {
      const { bytesRead } = await file.read(part, 0, part.length);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(part.subarray(0, bytesRead));
    }
  } catch (thrown) {
    throw new Problem('BAD_INPUT', `Expected a readable file at ${path}; found ${messageOf(thrown)}.`);
  }
}

import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Graph } from '../../graph/graph.ts';
import { readLoadStatements } from '../../load/load-account.ts';
import { readBytes } from '../../load/dossier/read-bytes.ts';
import { readImport } from '../../load/table/import-state.ts';
import { importTable } from '../../load/table/import-table.ts';
import { lookalikesOfTable } from '../../load/table/lookalikes.ts';
import { readMapping } from '../../load/table/mapping.ts';
import { openTable } from '../../load/table/open-table.ts';
import { isDay, type Day } from '../../model/day.ts';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { importArchive, isArchiveFile } from './import-archive.ts';
import { useLittleMemory } from '../little-memory.ts';
import { rejectsFile } from '../rejects-file.ts';
import { withDatabase } from '../with-database.ts';

type Options = {
  mapping?: string;
  published?: string;
  rejects?: string;
  strict?: boolean;
  /** The form of standard input. */
  format: 'csv' | 'jsonl';
};

/** `parley import`: a table of meetings into the database that the service uses, while it serves. */
export async function importFile(path: string, options: Options): Promise<void> {
  const published = options.published === undefined ? null : dayOf(options.published);
  useLittleMemory();
  if (path !== '-') return importNamed(path, path, published, options);
  const folder = await mkdtemp(join(tmpdir(), 'parley-import-'));
  try {
    // Whether it is the same again can be told only once all of it is there.
    const file = join(folder, `stdin.${options.format}`);
    await pipeline(process.stdin, createWriteStream(file));
    await importNamed(file, `stdin.${options.format}`, published, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function importNamed(
  file: string,
  name: string,
  published: Day | null,
  options: Options,
): Promise<void> {
  if (options.mapping === undefined && (await isArchiveFile(file))) return importArchive(file);
  const mapping =
    options.mapping === undefined ? null : readMapping(options.mapping, await readBytes(options.mapping));
  const size = (await stat(file).catch(() => null))?.size;
  if (size === undefined)
    throw new Problem('BAD_INPUT', `Expected a table at ${file}; found nothing. Check the path.`);
  const rejects = rejectsFile(options.rejects ?? `${name}.rejects.jsonl`, options.strict ?? false);
  await withDatabase({ title: 'Table', onlyReads: false }, async (graph, tell) => {
    tell({ text: `reading ${name}` });
    const progress = progressOf(tell, size);
    const toImport = await openTable(
      { file, name, mapping, published },
      (table, sha256) => publishedBefore(graph, table, sha256),
      new Date().toISOString().slice(0, 10),
      progress.read,
    );
    const { id, published: day } = toImport.table;
    const { isNothing, records, rows, rejected, withdrawn } = await importTable(graph, toImport, {
      rejected: rejects.write,
      loaded: progress.loaded,
    });
    const what = isNothing
      ? 'nothing to do'
      : `${rows} participations of ${records} rows, known since ${day}; ${rejected} rows rejected${rejected > 0 ? ` (${rejects.file})` : ''}; ${withdrawn} claims withdrawn`;
    return [`${id}: ${what}`, ...(await lookalikesOfTable(graph, id))];
  });
}

function dayOf(text: string): Day {
  if (isDay(text)) return text;
  throw new Problem('BAD_INPUT', `Expected --published as a day, YYYY-MM-DD; found ${String(text)}.`);
}

async function publishedBefore(graph: Graph, table: string, sha256: string): Promise<Day | null> {
  const before = await readImport(graph.read, table, readLoadStatements());
  return before?.sha256 === sha256 ? before.published : null;
}

/** Says how much of the file was read, at what rate rows are loaded, and how long the rest will take. */
function progressOf(
  tell: Tell,
  size: number,
): { read: (bytes: number) => void; loaded: (rows: number) => void } {
  const begun = performance.now();
  const megabytes = (bytes: number): number => Math.round(bytes / 1e5) / 10;
  let bytes = 0;
  return {
    read: (now) => (bytes = now),
    loaded: (rows) => {
      const seconds = (performance.now() - begun) / 1000;
      const left = bytes > 0 ? Math.round((seconds * (size - bytes)) / bytes) : 0;
      const rate = Math.round(rows / seconds);
      tell({
        text: `MB, ${rows} participations, ${rate} a second, ${left} s left`,
        done: megabytes(bytes),
        total: megabytes(size),
      });
    },
  };
}

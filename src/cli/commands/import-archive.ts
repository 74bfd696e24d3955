import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isArchive } from '../../load/archive/form.ts';
import { readArchive } from '../../load/archive/read-archive.ts';
import { loadAccount } from '../../load/load-account.ts';
import { describeOutcome } from '../load-dossiers.ts';
import { withDatabase } from '../with-database.ts';

/** Whether a file is an archive that `parley export` wrote, by its first line. */
export async function isArchiveFile(file: string): Promise<boolean> {
  if (!/\.jsonl(\.gz)?$/i.test(file)) return false;
  // A longer first line is no archive's, and is not gathered.
  const start = contentOf(file, 100_000);
  try {
    for await (const line of createInterface({ input: start })) return isArchive(line);
  } catch {
    // What cannot be read is told by whoever reads it in earnest.
  } finally {
    start.destroy();
  }
  return false;
}

/** Loads an archive, a transaction a source; sources that are there as the archive has them stay as they are. */
export async function importArchive(file: string): Promise<void> {
  await withDatabase({ title: 'Archive', onlyReads: false }, async (graph, tell) => {
    const lines: string[] = [];
    const tellIncomplete = (tables: readonly string[]): void => {
      lines.push(
        `incomplete: ${tables.join(', ')} had not been imported to the end when the archive was written`,
      );
    };
    for await (const account of readArchive(contentOf(file), file, tellIncomplete)) {
      tell({ text: account.source.id });
      lines.push(describeOutcome(await loadAccount(graph, account)));
    }
    return lines;
  });
}

function contentOf(file: string, most?: number): Readable {
  const bytes = createReadStream(file, most === undefined ? {} : { end: most });
  if (!/\.gz$/i.test(file)) return bytes;
  const unpacked = createGunzip();
  bytes.on('error', (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}

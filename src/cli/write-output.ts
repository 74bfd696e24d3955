import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inChunks } from '../export/in-chunks.ts';
import { messageOf, Problem } from '../model/problem.ts';
import { Stopped } from './until-stopped.ts';

/** Where a command writes: `-` is standard output. */
export const standardOutput = '-';

/** Throws BAD_INPUT where there can be no file of that name: better told before long work than after it. */
export async function refuseNoFile(out: string): Promise<void> {
  if (out === standardOutput) return;
  const isFolder = async (path: string): Promise<boolean> =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
  if (await isFolder(out))
    throw new Problem(
      'BAD_INPUT',
      `Expected a file to write to; found the folder ${out}. Name a file in it.`,
    );
  if (!(await isFolder(dirname(out))))
    throw new Problem(
      'BAD_INPUT',
      `Expected a folder for ${out}; found none at ${dirname(out)}. Make it first.`,
    );
}

/**
 * Writes texts to standard output, whose reader may leave before the end, or to a file: under another name until all is
 * there, so that no half file ever has the name. BAD_INPUT where it cannot be written; a `Stopped` where told to stop.
 */
export async function writeOutput(
  out: string,
  texts: AsyncIterable<string>,
  stopping: AbortSignal,
): Promise<void> {
  if (out === standardOutput) {
    await toStandardOutput(texts, stopping);
    return;
  }
  const path = await realpath(out).catch(() => out);
  const kind = await stat(path).catch(() => null);
  if (kind?.isDirectory())
    throw new Problem(
      'BAD_INPUT',
      `Expected a file to write to; found the folder ${out}. Name a file in it.`,
    );
  // A pipe or a device has no other name to be written under.
  const draft =
    kind && !kind.isFile() ? path : join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await open(draft, draft === path ? 'w' : 'wx', kind?.mode ?? 0o666);
    const stream = file.createWriteStream({ flush: draft !== path });
    await pipeline(inChunks(texts), stream, { signal: stopping });
    if (draft !== path) await rename(draft, path);
  } catch (thrown) {
    if (draft !== path) await rm(draft, { force: true }).catch(() => {});
    if (stopping.aborted) throw new Stopped();
    // What the making of the texts threw is no fault of the file.
    if (!(thrown instanceof Error && 'syscall' in thrown)) throw thrown;
    throw new Problem(
      'BAD_INPUT',
      `Expected to write to ${out}; found ${messageOf(thrown).split(',')[0]}. ${kind ? 'The file is as it was' : 'Nothing was written'}.`,
      { file: out },
      { cause: thrown },
    );
  }
}

async function toStandardOutput(texts: AsyncIterable<string>, stopping: AbortSignal): Promise<void> {
  try {
    await pipeline(inChunks(texts), process.stdout, { end: false, signal: stopping });
  } catch (thrown) {
    if (stopping.aborted) throw new Stopped();
    const code = (thrown as NodeJS.ErrnoException).code;
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw thrown;
  }
}

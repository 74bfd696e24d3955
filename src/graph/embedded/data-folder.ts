import { constants } from 'node:fs';
import { access, mkdir, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf, Problem } from '../../model/problem.ts';

/** What is left on a disk that counts as full: Neo4j refuses to write before the last block is gone, in bytes. */
const nearlyNothing = 8 * 1024 * 1024;

/** The variable that names a folder, for sentences about it. */
type FolderSetting = 'PARLEY_DATA' | 'PARLEY_JARS';

/** Makes a folder that only its owner may read, where there is none; SETUP_FAILED where it cannot be used. */
export async function readyFolder(folder: string, setting: FolderSetting = 'PARLEY_DATA'): Promise<void> {
  try {
    await make(folder);
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error('a file'), { code: 'ENOTDIR' });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (thrown) {
    throw folderProblem(thrown, folder, setting);
  }
}

/** Folder by folder: where the system makes none, under /proc for instance, the recursive call never returns. */
async function make(folder: string, parentMade = false): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || parentMade || dirname(folder) === folder) throw thrown;
    await make(dirname(folder));
    await make(folder, true);
  }
}

/** What the operating system said about a folder, as a sentence; what is no such fault comes back as it was. */
export function folderProblem(
  thrown: unknown,
  folder: string,
  setting: FolderSetting = 'PARLEY_DATA',
): unknown {
  if (thrown instanceof Problem) return thrown;
  // SQLite, which locks files here, has its own way to say so.
  const isFull = /disk is full/.test(messageOf(thrown));
  const code = isFull ? 'ENOSPC' : (thrown as NodeJS.ErrnoException).code;
  const otherwise = `Name another folder in ${setting}`;
  const sentences: Record<string, string> = {
    ENOSPC: fullDisk(folder, setting),
    EDQUOT: fullDisk(folder, setting),
    EACCES: `Expected to write to ${folder}; found that this user may not. ${otherwise}, or change its owner.`,
    EPERM: `Expected to write to ${folder}; found that this user may not. ${otherwise}, or change its owner.`,
    EROFS: `Expected to write to ${folder}; found a file system that is read-only. ${otherwise}.`,
    ENOTDIR: `Expected a folder at ${folder}; found a file there or on the way to it. ${otherwise}.`,
    EEXIST: `Expected a folder at ${folder}; found a file there or on the way to it. ${otherwise}.`,
    ENOENT: `Expected to make the folder ${folder}; found that none can be made there. ${otherwise}.`,
  };
  const sentence = code === undefined ? undefined : sentences[code];
  if (sentence !== undefined) return new Problem('SETUP_FAILED', sentence, {}, { cause: thrown });
  if (code === undefined) return thrown;
  const found = `Expected to use the folder ${folder}; found ${messageOf(thrown)}. ${otherwise}.`;
  return new Problem('SETUP_FAILED', found, {}, { cause: thrown });
}

/** Says that the disk of a folder is full where less than `least` bytes are left; null where there is room. */
export async function fullDiskProblem(folder: string, least = nearlyNothing): Promise<Problem | null> {
  const disk = await statfs(folder).catch(() => null);
  return disk && disk.bavail * disk.bsize < least
    ? new Problem('SETUP_FAILED', fullDisk(folder, 'PARLEY_DATA'))
    : null;
}

function fullDisk(folder: string, setting: FolderSetting): string {
  return `Expected free space for the embedded Neo4j; found the disk of ${folder} full. Free some (100 MB do), or name a folder on another disk in ${setting}.`;
}

import { mkdtemp, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../../model/problem.ts';
import type { Tell } from '../../model/progress.ts';
import { runAdminCommand, saidBy, type Neo4jProgram } from './admin-command.ts';
import { folderProblem, fullDiskProblem, readyFolder } from './data-folder.ts';
import { lockFile } from './file-lock.ts';
import { readyHome } from './neo4j-home.ts';
import { readyProgram } from './ready-program.ts';
import type { EmbeddedSettings } from './settings.ts';

/** What neo4j-admin calls the file that holds the database `neo4j`. */
const dumpName = 'neo4j.dump';

/**
 * Writes the whole database of a data folder into one file, which must not be there yet; it is whole or not there.
 * SETUP_FAILED while anybody uses the database, where there is none, or where the file cannot be written.
 */
export async function dumpEmbedded(settings: EmbeddedSettings, file: string, tell: Tell): Promise<void> {
  if (await isThere(file)) throw taken(file);
  await withStopped(settings, tell, async (program, home) => {
    if (!(await isThere(databaseOf(home))))
      throw setUp(`a database in ${settings.dataDir}; found none. Check PARLEY_DATA.`);
    await withFolderBeside(file, async (folder) => {
      tell({ text: 'writing the dump' });
      await admin(program, home, ['database', 'dump', 'neo4j', `--to-path=${folder}`]);
      await rename(join(folder, dumpName), file);
    });
  });
}

/**
 * Makes the database of a dump that of a data folder which has none yet. SETUP_FAILED where it has one, while anybody
 * uses it, or where the file is no dump.
 */
export async function restoreEmbedded(settings: EmbeddedSettings, file: string, tell: Tell): Promise<void> {
  if (!(await isThere(file))) throw setUp(`a dump at ${file}; found nothing there. Check the path.`);
  await withStopped(settings, tell, async (program, home) => {
    if (await isThere(databaseOf(home)))
      throw setUp(
        `a data folder without a database; found one in ${settings.dataDir}. Name another folder in PARLEY_DATA, or move that one away first.`,
      );
    await readyHome(home, program);
    await withFolderBeside(join(home, dumpName), async (folder) => {
      // The command goes by the name of the file.
      await symlink(resolve(file), join(folder, dumpName));
      tell({ text: 'reading the dump' });
      try {
        await admin(program, home, ['database', 'load', 'neo4j', `--from-path=${folder}`]);
      } catch (thrown) {
        // Half a database would be taken for one.
        for (const part of ['databases', 'transactions'])
          await rm(join(home, 'data', part, 'neo4j'), { recursive: true, force: true });
        throw thrown;
      }
    });
  });
}

/** Works on a data folder whose Neo4j is stopped, and keeps it from being started meanwhile. */
async function withStopped(
  settings: EmbeddedSettings,
  tell: Tell,
  work: (program: Neo4jProgram, home: string) => Promise<void>,
): Promise<void> {
  const { dataDir } = settings;
  await readyFolder(dataDir);
  const lock = lockFile(join(dataDir, 'lock'));
  if (!lock)
    throw setUp(
      `nobody to use the database in ${dataDir}; found that it is in use. Stop what uses it first.`,
    );
  try {
    await work(await readyProgram(settings, tell), join(dataDir, 'graph'));
  } finally {
    lock.release();
  }
}

/** A folder on the same disk as a file, so that what is made there can be moved into its place at once. */
async function withFolderBeside(file: string, work: (folder: string) => Promise<void>): Promise<void> {
  const beside = dirname(resolve(file));
  const folder = await mkdtemp(join(beside, '.parley-dump-')).catch((thrown: unknown) => {
    throw folderProblem(thrown, beside);
  });
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function admin(program: Neo4jProgram, home: string, words: readonly string[]): Promise<void> {
  try {
    await runAdminCommand(program, home, words);
  } catch (thrown) {
    throw (
      (await fullDiskProblem(home)) ??
      setUp(`neo4j-admin ${words.slice(0, 2).join(' ')} to succeed; found: ${withoutPath(thrown)}.`, thrown)
    );
  }
}

/** What a command said, but for where it was given the file, which says nothing to anybody. */
function withoutPath(thrown: unknown): string {
  return saidBy(thrown).replace(/: \/\S+|[.\s]+$/g, '');
}

function databaseOf(home: string): string {
  return join(home, 'data', 'databases', 'neo4j');
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function taken(file: string): Problem {
  return setUp(`no file at ${file} yet; found one. Choose another name: a dump never replaces a file.`);
}

function setUp(expected: string, cause?: unknown): Problem {
  return new Problem('SETUP_FAILED', `Expected ${expected}`, {}, { cause });
}

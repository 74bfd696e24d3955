import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Java } from './java.ts';

/** What a start of Neo4j does about the archive of its classes. */
export type ClassArchive = {
  /** Java's options for it. */
  options: string[];
  /** Whether Java reads one, rather than to write one in the end. */
  isUsed: boolean;
  /** To be called with the exit code once Java has ended: an archive that was written is put in its place, a torn one removed. */
  ended: (code: number | null) => Promise<void>;
};

/** The exit code of a Java that failed itself, as it does on an archive that is torn. */
export const crashed = 134;

/** The exit codes of a Java that ended in good order: by itself, and asked to. */
const inOrder = new Set<number | null>([0, 143]);

/**
 * Half of what a start takes Java spends on reading and checking the same classes as ever. They are kept, read and
 * checked, as the first Java leaves them (100 MB beside the jars), and only mapped into memory from then on. Java makes
 * sure that an archive is of its own build and of these jars, and does without where it is not.
 */
export async function classArchive({ path, build, archives }: Java, jars: string): Promise<ClassArchive> {
  if (!archives) return none;
  const folder = dirname(jars);
  const prefix = `classes-${hashOf(path, jars)}-`;
  // Fetched anew, the same jars are others to Java.
  const file = join(folder, `${prefix}${hashOf(build, String((await stat(jars)).mtimeMs))}.jsa`);
  if (await may(file, constants.R_OK))
    return {
      options: [`-XX:SharedArchiveFile=${file}`, '-XX:+VerifySharedSpaces'],
      isUsed: true,
      ended: async (code) => {
        if (code === crashed) await rm(file, { force: true });
      },
    };
  if (!(await may(folder, constants.W_OK))) return none;
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  return {
    options: [`-XX:ArchiveClassesAtExit=${draft}`],
    isUsed: false,
    ended: async (code) => {
      // Renamed, so that nobody maps half of one. Those of an older Java, and what killed ones left, are of no more use.
      if (inOrder.has(code)) await rename(draft, file).catch(() => {});
      await removeAll(folder, prefix, basename(file));
    },
  };
}

const none: ClassArchive = { options: [], isUsed: false, ended: async () => {} };

async function removeAll(folder: string, prefix: string, except: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const others = names.filter((name) => name.startsWith(prefix) && name !== except);
  for (const name of others) await rm(join(folder, name), { force: true });
}

async function may(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

function hashOf(...words: readonly string[]): string {
  return createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 12);
}

import { DatabaseSync } from 'node:sqlite';

/**
 * Takes a lock on a file that the operating system gives back when this process ends, however it ends; null where
 * another process has it. Node has no call for file locks of its own, SQLite does.
 */
export function lockFile(path: string): { release: () => void } | null {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (thrown) {
    database.close();
    const { errcode } = thrown as { errcode?: number };
    if (errcode === busy) return null;
    throw thrown;
  }
}

/** SQLITE_BUSY */
const busy = 5;

import { chmod, readFile, rename, writeFile } from 'node:fs/promises';

/** Writes a file that only its owner may read; readers see the old text or the new one, never a part. */
export async function writeSecret(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text, { mode: 0o600 });
  // The mode above is for a new file; a draft left by a dead process would keep its own.
  await chmod(draft, 0o600);
  await rename(draft, path);
}

/** The text of a file, or null where there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw thrown;
  }
}

import { open } from 'node:fs/promises';
import { Problem } from '../../model/problem.ts';

/** Bytes of a dossier or an article: far above any of them, far below what would trouble the machine. */
export const longestFile = 1_000_000;

/**
 * The bytes of a file that a person named, or null where there is none and `optional` says so. BAD_INPUT where it cannot
 * be read or is longer than `longestFile`: a file by what the system says of its size, a pipe as soon as it has said
 * more, so that neither takes time nor memory.
 */
export async function readBytes(file: string): Promise<Uint8Array>;
export async function readBytes(file: string, optional: 'optional'): Promise<Uint8Array | null>;
export async function readBytes(file: string, optional?: 'optional'): Promise<Uint8Array | null> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > longestFile) throw tooLong(file, `${size}`);
      return await readUpTo(handle.createReadStream({ autoClose: false }), file);
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown fault';
    if (optional && (code === 'ENOENT' || code === 'ENOTDIR')) return null;
    throw new Problem(
      'BAD_INPUT',
      `Expected a readable file at ${file}; found ${code}. Check the path.`,
      { file },
      { cause: thrown },
    );
  }
}

async function readUpTo(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > longestFile) throw tooLong(file, `more than ${longestFile}`);
    read.push(chunk);
  }
  return Buffer.concat(read);
}

function tooLong(file: string, found: string): Problem {
  return new Problem(
    'BAD_INPUT',
    `Expected at most ${longestFile} bytes in ${file}; found ${found}. An article or a dossier is far shorter: check the path.`,
    { file, limit: longestFile },
  );
}

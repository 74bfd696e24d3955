/** The name of the form, in the first line of every archive. */
export const archiveFormat = 'parley-archive';

/** The version of the form that is written, and the only one that is read. */
export const archiveVersion = 1;

/** The most characters of a line: more than any meeting needs, less than what would fill a memory. */
export const longestLine = 8_000_000;

/** Whether a file is an archive, by its first line; false for a table or anything else. */
export function isArchive(firstLine: string): boolean {
  if (firstLine.length > 10_000) return false;
  try {
    const header: unknown = JSON.parse(firstLine);
    return (header as { format?: unknown } | null)?.format === archiveFormat;
  } catch {
    return false;
  }
}

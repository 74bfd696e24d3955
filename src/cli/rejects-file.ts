import { appendFile } from 'node:fs/promises';
import type { Reject } from '../load/table/tidy-columns.ts';
import { Problem } from '../model/problem.ts';

/** Where rejected rows go, a JSON object a line; where they stop the import, BAD_INPUT tells the first. */
export function rejectsFile(
  file: string,
  isStrict: boolean,
): { file: string; write: (rejects: readonly Reject[]) => Promise<void> } {
  return {
    file,
    write: async (rejects) => {
      const [first] = rejects;
      if (!first) return;
      if (isStrict)
        throw new Problem(
          'BAD_INPUT',
          `Expected every row to load (--strict); found line ${first.line}: ${first.reason}. What was loaded before stays, incomplete: correct the table and import it again, or retract it.`,
          { line: first.line },
        );
      const lines = rejects.map(({ line, reason, cells }) => JSON.stringify({ line, reason, row: cells }));
      await appendFile(file, `${lines.join('\n')}\n`);
    },
  };
}

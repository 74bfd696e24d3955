import type { Note } from './ledger.ts';
import { pagesOf, type Reader } from './reader.ts';

/** Leaders whose meetings are counted at a time. */
const perPage = 100;

type Told = readonly [meetings: number, first: string, last: string];

/** Who met whom, as the edges between leaders have it, against the meetings themselves. */
export async function checkMet(reader: Reader, note: Note): Promise<void> {
  for await (const page of pagesOf(reader, 'leader-page', perPage)) {
    const leaders = page.map(({ id }) => id);
    note.count(leaders.length);
    for (const row of await reader.steadily(() => reader.read('met-differences', { leaders }))) {
      const [one, other] = [String(row['a']), String(row['b'])];
      const [a, b] = one < other ? [one, other] : [other, one];
      note.find({
        subject: `${one} with ${other}`,
        expected: describe(row['counted'] as readonly Told[]),
        found: describe(row['stored'] as readonly Told[]),
        repair: { by: 'statement', statement: 'met', row: { a, b } },
      });
    }
  }
}

function describe(told: readonly Told[]): string {
  if (told.length === 0) return 'no edge MET';
  return told
    .map(
      ([meetings, first, last]) =>
        `an edge MET of ${meetings} (${first || 'unknown'} to ${last || 'unknown'})`,
    )
    .join(' and ');
}

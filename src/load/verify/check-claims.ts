import type { Id } from '../../model/words.ts';
import { mostKept, type Note } from './ledger.ts';
import type { Reader } from './reader.ts';

type Row = {
  id: Id;
  source: Id;
  about: Id;
  speaker: Id | null;
  sources: readonly Id[];
  facts: readonly Id[];
  speakers: readonly Id[];
  isMendable: boolean;
};

const missing =
  'Load the dossier or table that has what is missing once more, or retract the source; then verify with --repair.';

/** The edges of each claim against what it says of itself. */
export async function checkClaims({ read, steadily }: Reader, note: Note): Promise<void> {
  for (const row of await steadily(() => read('claim-edges', { most: mostKept }))) {
    const { id, source, about, speaker, sources, facts, speakers, isMendable } = row as Row;
    const said = (list: readonly Id[]): string =>
      list.length > 0 ? `, on the word of ${list.join(' and ')}` : '';
    note.find({
      subject: id,
      expected: `edges from ${source} and to ${about}${said(speaker === null ? [] : [speaker])}`,
      found: `from ${listed(sources)} and to ${listed(facts)}${said(speakers)}`,
      repair: isMendable
        ? { by: 'statement', statement: 'link-claims', row: { id, source, about, speaker } }
        : null,
      advice: missing,
    });
  }
}

function listed(ids: readonly Id[]): string {
  return ids.join(' and ') || 'none';
}

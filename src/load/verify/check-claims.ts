import type { Id } from '../../model/words.ts';
import { claimNow } from '../identity/decided.ts';
import type { Decisions } from '../identity/decisions.ts';
import { readDecisions } from '../identity/stored-decisions.ts';
import { claimOf, nodeOf, type StoredClaim } from '../plan/claim-rows.ts';
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
  claim: StoredClaim;
};

const missing =
  'Load the dossier or table that has what is missing once more, or retract the source; then verify with --repair.';

/** The edges of each claim against what it says of itself. */
export async function checkClaims({ read, steadily }: Reader, note: Note): Promise<void> {
  const decisions = await readDecisions(read, 'existing-decisions');
  for (const stored of await steadily(() => read('claim-edges', { most: mostKept }))) {
    const row = byDecisions(stored as Row, decisions);
    if (!row) continue;
    const { id, source, about, speaker, sources, facts, speakers, isMendable } = row;
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

/** A row with the ids that things go by now; null where the claim is at them already. */
function byDecisions(row: Row, decisions: Decisions): Row | null {
  if (decisions.ids.length === 0) return row;
  const about = nodeOf(claimNow(claimOf(row.claim), decisions));
  const speaker = row.speaker === null ? null : decisions.idNow(row.speaker);
  const isRight =
    row.sources.join(' ') === row.source &&
    row.facts.join(' ') === about &&
    row.speakers.join(' ') === (speaker ?? '');
  return isRight ? null : { ...row, about, speaker, isMendable: row.isMendable && about === row.about };
}

function listed(ids: readonly Id[]): string {
  return ids.join(' and ') || 'none';
}

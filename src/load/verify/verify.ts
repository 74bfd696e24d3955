import type { Graph } from '../../graph/graph.ts';
import type { Tell } from '../../model/progress.ts';
import { checkCitations } from './check-citations.ts';
import { checkClaims } from './check-claims.ts';
import { checkFacts } from './check-facts.ts';
import { checkMet } from './check-met.ts';
import { checkSchema } from './check-schema.ts';
import { checkShared } from './check-shared.ts';
import { openLedger, type Ledger, type Note } from './ledger.ts';
import { readerOf, type Reader } from './reader.ts';

/** A check by its title, what it counts, and how it is done. */
type Check = { title: string; things: string; run: (reader: Reader, note: Note) => Promise<void> };

/** What one check came to. */
export type Verdict = { title: string; things: string } & Ledger;

/** Compares all that a graph holds with what it should be; reads only. `textsDir`: where articles are, or null. */
export async function verifyGraph(graph: Graph, textsDir: string | null, tell: Tell): Promise<Verdict[]> {
  const reader = readerOf(graph);
  const checks: Check[] = [
    { title: 'Schema', things: 'constraints and indexes', run: (of, note) => checkSchema(graph, of, note) },
    { title: 'Claims', things: '', run: checkClaims },
    { title: 'Facts', things: 'facts compared with their claims', run: checkFacts },
    { title: 'Shared', things: 'countries, and all places, topics and names', run: checkShared },
    { title: 'Who met whom', things: 'leaders, meeting by meeting', run: checkMet },
    {
      title: 'Citations',
      things: 'passages compared with words at hand',
      run: (of, note) => checkCitations(of, note, textsDir),
    },
  ];
  const verdicts: Verdict[] = [];
  for (const [done, { title, things, run }] of checks.entries()) {
    tell({ text: title.toLowerCase(), done, total: checks.length });
    const { ledger, note } = openLedger();
    await run(reader, note);
    verdicts.push({ title, things, ...ledger });
  }
  return verdicts;
}

/** How many things are wrong in all. */
export function wrongIn(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, { wrong }) => sum + wrong, 0);
}

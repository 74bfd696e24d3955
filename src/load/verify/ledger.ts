import type { Row } from '../plan/step.ts';

/**
 * How something wrong is mended: by a statement of `cypher/load` or `cypher/verify` over a row, by writing a fact anew
 * from its claims, or by making an index or constraint anew.
 */
export type Repair =
  | { by: 'statement'; statement: string; row: Row }
  | { by: 'fact'; fact: string }
  | { by: 'schema'; name: string };

/** Something that is not as it should be; `repair` is null where only a person can mend it, by what `advice` says. */
export type Finding = {
  subject: string;
  expected: string;
  found: string;
  repair: Repair | null;
  advice?: string;
};

/** What one check came to: how many things it looked at, how many are wrong, and the first of those. */
export type Ledger = { counted: number; wrong: number; findings: Finding[] };

/** The most findings of one check that are kept; what is beyond is counted, and mended in a later round. */
export const mostKept = 20_000;

/** Where a check writes down what it sees. */
export type Note = { count(things?: number): void; find(finding: Finding): void };

/** A ledger yet to be written, and the pen for it. */
export function openLedger(): { ledger: Ledger; note: Note } {
  const ledger: Ledger = { counted: 0, wrong: 0, findings: [] };
  return {
    ledger,
    note: {
      count: (things = 1) => void (ledger.counted += things),
      find: (finding) => {
        ledger.wrong += 1;
        if (ledger.findings.length < mostKept) ledger.findings.push(finding);
      },
    },
  };
}

import type { Graph, Run } from '../../graph/graph.ts';
import { readEdtf } from '../../model/edtf.ts';
import type { Claim, Id } from '../../model/words.ts';
import type { Account } from '../dossier/resolve.ts';
import { readLoadStatements, statementNamed } from '../load-account.ts';
import type { Row } from '../plan/step.ts';
import { decided } from './decided.ts';
import { noDecisions, type Decisions } from './decisions.ts';
import { readDecisions } from './stored-decisions.ts';

/** Two meetings that may be one: at least two leaders shared, a day that both may have been on, no two countries. */
export type Lookalike = {
  id: Id;
  other: Id;
  title: string | null;
  date: string | null;
  shared: readonly Id[];
};

/** A meeting as one source states it, with what is compared. Undated ones, which are like any other, are left out. */
type Report = Row & {
  id: Id;
  source: Id;
  title: string | null;
  date: string;
  leaders: readonly Id[];
  earliest: string;
  latest: string;
  country: Id | null;
  related: readonly Id[];
};

/** The meetings of accounts that look like others, in the graph or in another of the accounts, each pair once. */
export async function findLookalikes(graph: Graph, accounts: readonly Account[]): Promise<Lookalike[]> {
  const statements = readLoadStatements();
  return graph.readTogether(async (run) => {
    const decisions = await readDecisions(run, statementNamed(statements, 'existing-decisions'));
    const claims = accounts.flatMap((account) => account.claims);
    const inGraph = await lookalikesInGraph(run, claims, decisions, statementNamed(statements, 'lookalikes'));
    return eachOnce([...inGraph, ...lookalikesAmong(claims, decisions)]);
  });
}

/** The meetings that claims are about that look like others in the graph; `statement` is `cypher/load/lookalikes.cypher`. */
export async function lookalikesInGraph(
  run: Run,
  claims: readonly Claim[],
  decisions: Decisions,
  statement: string,
): Promise<Lookalike[]> {
  const rows = reportsOf(claims, decisions);
  if (rows.length === 0) return [];
  const found = (await run(statement, { rows })) as Lookalike[];
  return found.filter(({ id, other }) => !decisions.areDifferent(id, other));
}

/** The meetings that claims are about that look like others of them, by another source. Pure. */
export function lookalikesAmong(claims: readonly Claim[], decisions = noDecisions): Lookalike[] {
  const reports = reportsOf(claims, decisions);
  const pairs = reports.flatMap((report, at) =>
    reports.slice(at + 1).flatMap((other) => {
      const shared = report.leaders.filter((leader) => other.leaders.includes(leader));
      const mayBeOne = shared.length >= 2 && areNear(report, other);
      const { title, date } = other;
      return mayBeOne ? [{ id: report.id, other: other.id, title, date, shared }] : [];
    }),
  );
  return eachOnce(pairs.filter(({ id, other }) => !decisions.areDifferent(id, other)));
}

function areNear(a: Report, b: Report): boolean {
  return (
    a.id !== b.id &&
    a.source !== b.source &&
    a.earliest <= b.latest &&
    b.earliest <= a.latest &&
    (a.country === null || b.country === null || a.country === b.country) &&
    !a.related.includes(b.id) &&
    !b.related.includes(a.id)
  );
}

function reportsOf(claims: readonly Claim[], decisions: Decisions): Report[] {
  return decided(claims, decisions).flatMap((claim): Report[] => {
    if (claim.kind !== 'meeting' || !claim.values.date) return [];
    const { title = null, date, place, participants, dependsOn, partOf } = claim.values;
    const { earliest, latest } = readEdtf(date.edtf);
    const leaders = participants.map(({ leader }) => leader);
    if (leaders.length < 2) return [];
    return [
      {
        id: claim.fact,
        source: claim.source,
        title,
        date: date.edtf,
        leaders,
        earliest: earliest ?? '0000-01-01',
        latest: latest ?? '9999-12-31',
        country: place?.country ?? null,
        related: [...dependsOn, ...partOf],
      },
    ];
  });
}

function eachOnce(pairs: readonly Lookalike[]): Lookalike[] {
  const byPair = new Map(pairs.map((pair) => [[pair.id, pair.other].sort().join(' '), pair]));
  return [...byPair.values()].sort((a, b) => (a.id + a.other < b.id + b.other ? -1 : 1));
}

/** A pair as a line for a person, with the choice to make. */
export function describeLookalike({ id, other, title, date, shared }: Lookalike): string {
  const named = [title, date].filter((text) => text !== null).join(', ');
  const what = `${id} looks like ${other}${named === '' ? '' : ` (${named})`}: ${shared.join(' and ')} took part in both`;
  return `${what}. If they are one, write the same id or decide same_as; if not, decide not_same (docs/identity.md).`;
}

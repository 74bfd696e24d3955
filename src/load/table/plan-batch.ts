import type { Decisions } from '../identity/decisions.ts';
import { unite } from '../merge/rules.ts';
import { claimId, claimOf } from '../plan/claim-rows.ts';
import { planClaims, type LoadPlan } from '../plan/plan-load.ts';
import type { Row, Step } from '../plan/step.ts';
import { sourceRow } from '../plan/shared-rows.ts';
import type { Claim, Id, Source } from '../../model/words.ts';
import type { WholeMeeting } from './batches.ts';
import type { FoundClaim } from './found-claims.ts';
import { leadersElsewhere, strangerIn } from './strangers.ts';
import type { TablePassage } from './table-claims.ts';
import type { Reject } from './tidy-columns.ts';

/** What a batch does, and what it refuses. */
export type BatchPlan = {
  plan: LoadPlan | null;
  accepted: readonly WholeMeeting[];
  participations: number;
  rejects: Reject[];
};

/** The facts of which meetings state something. */
export function factsOf(meetings: readonly WholeMeeting[]): Id[] {
  return [...new Set(meetings.flatMap(({ account }) => account.claims.map(({ fact }) => fact)))];
}

/**
 * What loading a batch does to a graph that has `found` about its facts. Of a meeting that the import has come to before
 * nothing is loaded again: its rows stand apart, and the first of them would be forgotten. Where a former import left
 * something (`isRevision`), what is come to loses its mark.
 */
export function planBatch(
  table: Id,
  meetings: readonly WholeMeeting[],
  found: readonly FoundClaim[],
  foreign: ReadonlySet<Id>,
  isRevision: boolean,
  decisions: Decisions,
): BatchPlan {
  const existing = new Map(found.map((of) => [claimId(of.claim), { ...of, claim: claimOf(of.claim) }]));
  const elsewhere = leadersElsewhere(existing, foreign);
  const rejects: Reject[] = [];
  const accepted: WholeMeeting[] = [];
  const seen = new Set<Id>();
  for (const meeting of meetings) {
    const reason = refusal(meeting, existing, foreign, seen) ?? strangerIn(meeting, elsewhere);
    seen.add(meeting.fact);
    if (reason === null) accepted.push(meeting);
    else rejects.push(...meeting.records.map(({ line, cells }) => ({ line, reason, cells })));
  }
  const accounts = accepted.map(({ account }) => account);
  const claims = [
    ...unitedClaims(
      accounts.flatMap((account) => account.claims),
      existing,
    ).values(),
  ];
  const replaced = claims.flatMap((claim) => existing.get(claimId(claim)) ?? []);
  const ids = new Set(claims.map(claimId));
  const plan = planClaims(
    logged(
      table,
      accounts.flatMap(({ sources }) => sources),
    ),
    {
      decisions,
      own: replaced.map(({ claim }) => claim),
      others: [...existing].filter(([id]) => !ids.has(id)).map(([, { claim }]) => claim),
    },
    claims,
    sourceSteps(table, accounts),
  );
  const again = replaced.filter(({ unseen }) => unseen).map(({ claim }) => ({ id: claimId(claim) }));
  const steps = isRevision ? [...plan.steps, seenStep(again, accounts)] : plan.steps;
  // A batch of which all is there leaves no trace in the log.
  const own = plan.claimsDiffer ? steps : steps.filter(({ statement }) => statement !== 'log');
  return {
    plan: claims.length > 0 ? { ...plan, steps: own } : null,
    accepted,
    participations: claims.reduce(
      (sum, { kind, values }) => sum + (kind === 'meeting' ? values.participants.length : 0),
      0,
    ),
    rejects,
  };
}

function refusal(
  { fact, account }: WholeMeeting,
  existing: ReadonlyMap<Id, { unseen: boolean }>,
  foreign: ReadonlySet<Id>,
  seen: ReadonlySet<Id>,
): string | null {
  const other = account.sources.find(({ id }) => foreign.has(id));
  if (other) return `source: expected a source of this table, found ${other.id}, which was loaded otherwise`;
  const before = account.sources.some(
    ({ id: source }) => existing.get(claimId({ source, fact }))?.unseen === false,
  );
  return before || seen.has(fact)
    ? `meeting: expected all rows of ${fact} one after the other, found it again; sort the table by meeting`
    : null;
}

/** One claim about each fact: what earlier rows named stays, whichever batch they were in. */
function unitedClaims(
  claims: readonly Claim[],
  existing: ReadonlyMap<Id, { claim: Claim; unseen: boolean }>,
): Map<Id, Claim> {
  const united = new Map<Id, Claim>();
  for (const claim of claims) {
    const id = claimId(claim);
    const known = existing.get(id);
    const before = united.get(id) ?? (known && !known.unseen ? known.claim : undefined);
    united.set(id, before ? unitedWith(before, claim) : claim);
  }
  return united;
}

/** The first row that names somebody gives the name and the passage; others add what else they are called. */
function unitedWith(before: Claim, claim: Claim): Claim {
  if (!('aliases' in before.values) || !('aliases' in claim.values)) return before;
  const { name, aliases } = before.values;
  const more =
    claim.values.name === name ? claim.values.aliases : [...claim.values.aliases, claim.values.name];
  const countries = countriesOf(before) ?? countriesOf(claim);
  if (more.every((alias) => aliases.includes(alias)) && countries === countriesOf(before)) return before;
  const values = { ...before.values, aliases: unite(aliases, more), ...(countries && { countries }) };
  return { ...before, values } as Claim;
}

function countriesOf({ kind, values }: Claim): readonly Id[] | undefined {
  return kind === 'leader' ? values.countries : undefined;
}

type Stated = { sources: readonly Source[]; passages: readonly TablePassage[] };

function sourceSteps(table: Id, accounts: readonly Stated[]): Step[] {
  const sources = new Map(
    accounts.flatMap((account) => account.sources.map((source) => [source.id, source])),
  );
  return [
    {
      statement: 'sources',
      rows: [...sources.values()].map((source) => {
        const { id, properties } = sourceRow(source);
        return { id, properties: { ...(properties as Row), table } };
      }),
    },
    {
      statement: 'passages',
      rows: passagesOf(accounts).map(({ id, source, locator }) => ({
        id,
        source,
        text: null,
        properties: { id, locator, checked: false },
      })),
    },
  ];
}

function passagesOf(accounts: readonly Stated[]): TablePassage[] {
  return [
    ...new Map(accounts.flatMap(({ passages }) => passages.map((passage) => [passage.id, passage]))).values(),
  ];
}

function seenStep(claims: readonly Row[], accounts: readonly Stated[]): Step {
  const sources = accounts.flatMap(({ sources: of }) => of.map(({ id }) => ({ id })));
  return {
    statement: 'seen',
    rows: [...claims, ...sources, ...passagesOf(accounts).map(({ id }) => ({ id }))],
  };
}

/** The log names a source; of several, the table. */
function logged(table: Id, sources: readonly Source[]): Id {
  const ids = new Set(sources.map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : table;
}

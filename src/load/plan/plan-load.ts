import { isDeepStrictEqual } from 'node:util';
import type { Claim, Id, Passage, Source } from '../../model/words.ts';
import type { Account } from '../dossier/resolve.ts';
import { claimNow, decided } from '../identity/decided.ts';
import { noDecisions, type Decisions } from '../identity/decisions.ts';
import { factChanges, type FactChange } from './changes.ts';
import { claimId, claimProperties, nodeOf, sameClaim } from './claim-rows.ts';
import { factSteps } from './fact-steps.ts';
import type { Row, Step } from './step.ts';
import { sourceRow } from './shared-rows.ts';
import { derivedSteps } from './tidy-steps.ts';

/** What the graph holds before a load: of the source, every claim about the facts that the load touches, and decisions. */
export type Existing = {
  source: Source | null;
  passages: readonly Pick<Passage, 'id' | 'sha256' | 'checked'>[];
  claims: readonly Claim[];
  decisions: Decisions;
};

/** A graph that knows nothing of the source or its facts. */
export const nothingYet: Existing = { source: null, passages: [], claims: [], decisions: noDecisions };

/** What a load will do: its statements in order, and the facts it adds, revises and withdraws. */
export type LoadPlan = { steps: readonly Step[]; changes: readonly FactChange[] };

/**
 * The load of one source's account into a graph; null where it would change nothing. Pure: the same account and the
 * same existing claims give the same statements, whether a driver runs them or cypher-shell does.
 */
export function planLoad(account: Account, existing: Existing): LoadPlan | null {
  const { id } = account.source;
  const plan = planClaims(id, ownAndOthers(id, existing), account.claims, sourceSteps(account, existing));
  return plan.claimsDiffer || sourceDiffers(account, existing) ? plan : null;
}

/** The withdrawal of all that a source states, and of the source; null where the graph does not have it. */
export function planRetraction(source: Id, existing: Existing): LoadPlan | null {
  if (!existing.source) return null;
  return planClaims(
    source,
    ownAndOthers(source, existing),
    [],
    [
      { statement: 'withdraw-passages', rows: existing.passages.map(({ id }) => ({ id })) },
      { statement: 'withdraw-sources', rows: [{ id: source }] },
    ],
  );
}

function ownAndOthers(id: Id, { claims, decisions }: Existing): ClaimsBefore {
  return {
    decisions,
    own: claims.filter(({ source }) => source === id),
    others: claims.filter(({ source }) => source !== id),
  };
}

/** The claims about facts before a load, those that it replaces and those that stay, and which ids mean the same. */
export type ClaimsBefore = { own: readonly Claim[]; others: readonly Claim[]; decisions: Decisions };

/**
 * What follows for the facts where `claims` take the place of `own`, after the steps for the source itself. The log
 * names `source`; `claimsDiffer` says whether any claim is added, changed or withdrawn.
 */
export function planClaims(
  source: Id,
  { own, others, decisions }: ClaimsBefore,
  claims: readonly Claim[],
  first: readonly Step[],
): LoadPlan & { claimsDiffer: boolean } {
  const before = new Map(own.map((claim) => [claimId(claim), claim]));
  const fresh = claims.filter((claim) => {
    const old = before.get(claimId(claim));
    return !old || !sameClaim(old, claim);
  });
  const stated = new Set(claims.map(claimId));
  const withdrawn = own.filter((claim) => !stated.has(claimId(claim)));
  const touched = factChanges(
    decided([...own, ...others], decisions),
    decided([...others, ...claims], decisions),
  );
  const changes = touched.filter(({ action }) => action !== null);
  const steps = [
    ...first,
    ...factSteps(changes, claims),
    ...claimSteps(fresh, [...withdrawn, ...fresh.filter((claim) => before.has(claimId(claim)))], decisions),
    { statement: 'relink-meetings', rows: meetingsWithHistory(touched) },
    ...derivedSteps(changes, own),
    { statement: 'log', rows: [logRow(source, changes)] },
  ];
  return {
    steps: steps.filter(({ rows }) => rows.length > 0),
    changes,
    claimsDiffer: fresh.length > 0 || withdrawn.length > 0,
  };
}

function sourceDiffers({ source, passages }: Account, existing: Existing): boolean {
  const known = new Map(existing.passages.map((passage) => [passage.id, passage]));
  return (
    !isDeepStrictEqual(existing.source, source) ||
    passages.length !== known.size ||
    passages.some(({ id, sha256, checked }) => {
      const old = known.get(id);
      return old?.sha256 !== sha256 || (checked && !old.checked);
    })
  );
}

/** A source and its passages; those that it no longer cites go. */
export function sourceSteps({ source, passages }: Account, existing: Existing): Step[] {
  const cited = new Set(passages.map(({ id }) => id));
  return [
    {
      statement: 'withdraw-passages',
      rows: existing.passages.filter(({ id }) => !cited.has(id)).map(({ id }) => ({ id })),
    },
    { statement: 'sources', rows: [sourceRow(source)] },
    {
      statement: 'passages',
      rows: passages.map(({ text, source: of, ...properties }) => ({
        id: properties.id,
        source: of,
        text,
        properties,
      })),
    },
  ];
}

/**
 * The statements that write claims as their sources state them, at the nodes that decisions say they are about; those
 * that are `withdrawn` go before.
 */
export function claimSteps(
  fresh: readonly Claim[],
  withdrawn: readonly Claim[],
  decisions: Decisions,
): Step[] {
  const rowOf = (claim: Claim): Row => ({
    id: claimId(claim),
    source: claim.source,
    about: nodeOf(claimNow(claim, decisions)),
    properties: claimProperties(claim),
  });
  const isReport = ({ kind }: Claim): boolean => kind === 'meeting';
  return [
    { statement: 'withdraw-claims', rows: withdrawn.map((claim) => ({ id: claimId(claim) })) },
    { statement: 'claims', rows: fresh.filter((claim) => !isReport(claim)).map(rowOf) },
    { statement: 'reports', rows: fresh.filter(isReport).map(rowOf) },
    {
      statement: 'claim-attributions',
      rows: fresh.flatMap((claim) =>
        claim.attributedTo ? [{ id: claimId(claim), speaker: decisions.idNow(claim.attributedTo) }] : [],
      ),
    },
  ];
}

/** The meetings that were known otherwise before: what is said of one is to be found from its earlier spells too. */
export function meetingsWithHistory(changes: readonly FactChange[]): Row[] {
  return changes.flatMap(({ kind, fact, after }) =>
    kind === 'meeting' && after && after.spells.length > 1 ? [{ id: fact }] : [],
  );
}

/** What a load did, for the log. Kinds are in the spelling of the API's enum, which reads them as they are stored. */
export function logRow(source: Id, changes: readonly FactChange[]): Row {
  return {
    source,
    changes: changes.map(({ action, kind, fact }) => ({ action, kind: kind.toUpperCase(), fact })),
  };
}

import type { Graph, Run } from '../../graph/graph.ts';
import { nearestNames } from '../../model/names.ts';
import { Problem } from '../../model/problem.ts';
import type { Claim, Id } from '../../model/words.ts';
import type { Account, Identity } from '../dossier/resolve.ts';
import { readClaims, readLoadStatements, statementNamed } from '../load-account.ts';
import { idsAlike } from './alike.ts';
import { differenceOf, sourcesOf } from './difference.ts';
import { readDecisions } from './stored-decisions.ts';

/** What others state of the ids that an account uses, in the graph and beside it. */
type Surroundings = {
  /** Claims in the graph about things under the same ids. */
  stated: readonly Claim[];
  /** Every id in the graph that means the same. */
  alike: (id: Id) => readonly Id[];
  /** What is loaded together. */
  accounts: readonly Account[];
};

/**
 * Refuses leaders and meetings that are not what their dossiers take them for: said to be known and unknown, said to
 * be new and in use, or of no name or country that others give them. What a source already states is not asked about
 * again, so that loading the same twice is never refused. Only reads; all that is wrong is in the one BAD_DOSSIER.
 */
export async function checkIdentities(graph: Graph, accounts: readonly Account[]): Promise<void> {
  await graph.readTogether((run) => checkThere(run, accounts, accounts));
}

/** The same of some of the accounts that are loaded together, within a transaction that may be about to load them. */
export async function checkThere(
  run: Run,
  checked: readonly Account[],
  accounts: readonly Account[],
): Promise<void> {
  const ids = checked.flatMap(({ identities = [] }) => identities.map(({ id }) => id));
  if (ids.length === 0) return;
  const statements = readLoadStatements();
  const decisions = await readDecisions(run, statementNamed(statements, 'existing-decisions'));
  const stated = await readClaims(run, null, idsAlike(ids, decisions), statements);
  const surroundings: Surroundings = { stated, alike: (id) => decisions.idsOf(id), accounts };
  const faults = checked.flatMap((account) => faultsOf(account, surroundings));
  if (faults.length === 0) return;
  const known = faults.some(({ isUnknown }) => isUnknown)
    ? await run(statementNamed(statements, 'leaders-and-meetings'))
    : [];
  const lines = faults.map(({ identity, message, isUnknown }) => {
    const nearest = isUnknown ? nearestTo(identity, known as KnownRow[]) : '';
    return `${identity.at} ${identity.id}: ${message}${nearest}`;
  });
  throw new Problem('BAD_DOSSIER', lines.join('\n'), { ids: faults.map(({ identity }) => identity.id) });
}

type Fault = { identity: Identity; message: string; isUnknown: boolean };

function faultsOf(account: Account, { stated, alike, accounts }: Surroundings): Fault[] {
  const own = account.source.id;
  return (account.identities ?? []).flatMap((identity): Fault[] => {
    const { id, known } = identity;
    if (stated.some(({ source, fact }) => source === own && fact === id)) return [];
    const others = stated.filter((claim) => claim.source !== own && alike(id).includes(claim.fact));
    const beside = accounts
      .filter(({ source }) => source.id !== own)
      .flatMap(({ claims }) => claims.filter(({ fact }) => fact === id));
    if (known === true) {
      const isUnknown = others.length === 0 && beside.length === 0;
      const message =
        'expected one that is already there, since it says `known: true`; found none of this id';
      return isUnknown ? [{ identity, message, isUnknown }] : [];
    }
    if (known === false) {
      const users = sourcesOf(others);
      const message = `expected an id that is not in use, since it says \`known: false\`; found that ${users} uses it; choose another id, or say \`known: true\` if it is the same`;
      return users === '' ? [] : [{ identity, message, isUnknown: false }];
    }
    const mine = account.claims.find(({ fact }) => fact === id);
    const theirs = [...others, ...beside].filter(({ fact }) => fact === id);
    const difference = mine && differenceOf(mine, theirs);
    return difference ? [{ identity, message: `${difference}; ${choice}`, isUnknown: false }] : [];
  });
}

const choice =
  'choose another id (a same_as decision joins the two later, if they are one), or say `known: true` if it is the same person';

type KnownRow = { id: Id; name: string | null };

function nearestTo({ id, name }: Identity, known: readonly KnownRow[]): string {
  const kind = id.slice(0, id.indexOf('/') + 1);
  const ofKind = known.filter((row) => row.id.startsWith(kind));
  const byId = nearestNames(
    id.slice(kind.length),
    ofKind.map((row) => row.id.slice(kind.length)),
  );
  const byName =
    name === null
      ? []
      : nearestNames(
          name,
          ofKind.flatMap((row) => row.name ?? []),
        );
  const near = ofKind.filter(
    (row) => byId.includes(row.id.slice(kind.length)) || (row.name !== null && byName.includes(row.name)),
  );
  const shown = near.slice(0, 4).map((row) => (row.name === null ? row.id : `${row.id} (${row.name})`));
  return shown.length > 0 ? `; nearest: ${shown.join(', ')}` : '';
}

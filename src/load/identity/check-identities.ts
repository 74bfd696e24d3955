import type { Graph } from '../../graph/graph.ts';
import { nameKey, nearestNames } from '../../model/names.ts';
import { Problem } from '../../model/problem.ts';
import type { Claim, Id } from '../../model/words.ts';
import type { Account, Identity } from '../dossier/resolve.ts';
import { readClaims, readLoadStatements, statementNamed } from '../load-account.ts';
import { idsAlike } from './alike.ts';
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
  const statements = readLoadStatements();
  const ids = accounts.flatMap(({ identities = [] }) => identities.map(({ id }) => id));
  if (ids.length === 0) return;
  const surroundings = await graph.readTogether(async (run): Promise<Surroundings> => {
    const decisions = await readDecisions(run, statementNamed(statements, 'existing-decisions'));
    const stated = await readClaims(run, null, idsAlike(ids, decisions), statements);
    return { stated, alike: (id) => decisions.idsOf(id), accounts };
  });
  const faults = accounts.flatMap((account) => faultsOf(account, surroundings));
  if (faults.length === 0) return;
  const known = faults.some(({ isUnknown }) => isUnknown)
    ? await graph.read(statementNamed(statements, 'leaders-and-meetings'))
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
    const message = mine && differenceOf(mine, theirs);
    return message ? [{ identity, message, isUnknown: false }] : [];
  });
}

const choice =
  'choose another id (a same_as decision joins the two later, if they are one), or say `known: true` if it is the same person';

/** How a leader differs from the one that others state under the same id; null where a name and a country may fit. */
function differenceOf(mine: Claim, theirs: readonly Claim[]): string | null {
  const others = theirs.filter((claim) => claim.kind === 'leader');
  if (mine.kind !== 'leader' || others.length === 0) return null;
  const users = sourcesOf(others);
  const names = others.flatMap(({ values }) => spellings(values));
  const keys = new Set(names.map(nameKey));
  if (!spellings(mine.values).some((name) => keys.has(nameKey(name)))) {
    const found = [...new Set(names)].join(', ');
    return `expected a name that this id has in other sources; found "${mine.values.name}", while ${users} has ${found}; ${choice}`;
  }
  const ours = mine.values.countries ?? [];
  const countries = [...new Set(others.flatMap(({ values }) => values.countries ?? []))].sort();
  if (ours.length === 0 || countries.length === 0 || ours.some((country) => countries.includes(country)))
    return null;
  return `expected somebody of ${countries.join(', ')}, as in ${users}; found offices of ${ours.join(', ')}; ${choice}`;
}

function spellings({ name, aliases, shortNames }: Extract<Claim, { kind: 'leader' }>['values']): string[] {
  return [name, ...aliases, ...shortNames];
}

function sourcesOf(claims: readonly Claim[]): string {
  return [...new Set(claims.map(({ source }) => source))].sort().join(', ');
}

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

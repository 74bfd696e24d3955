import type { Run } from '../../graph/graph.ts';
import { readCypher, statementsOf } from '../../graph/statements.ts';
import { didYouMean } from '../../model/countries.ts';
import { nearestNames } from '../../model/names.ts';
import { Problem } from '../../model/problem.ts';
import type { Fitting, LookUp } from '../compose/look-up.ts';

/** A node that a name fits. */
type Candidate = { id: string; name: string };

/** The statements that list every spelling by label, for suggestions. */
export type NameStatements = ReadonlyMap<string, string>;

/** A longer text is no mistyped name, and comparing it with every name takes long. */
const longestMistyped = 100;

/** Reads `cypher/names`. */
export function readNameStatements(): NameStatements {
  return new Map(readCypher('names').map(({ name, text }) => [name, statementsOf(text)[0] ?? '']));
}

/**
 * Lets an answer through where every name in its arguments fits exactly one node; false where a name that may be
 * absent is. Else UNKNOWN_NAME with the nearest names, for which `run` is asked once more, or AMBIGUOUS_NAME with all
 * candidates: never a guess. Names that come to fewer different nodes than the argument needs are BAD_INPUT.
 */
export async function checkNames(
  lookUps: readonly LookUp[],
  found: readonly (readonly Fitting[])[],
  run: Run,
  statements: NameStatements,
): Promise<boolean> {
  for (const [at, lookUp] of lookUps.entries()) {
    const fitting = found[at] ?? [];
    for (const [which, name] of lookUp.names.entries()) {
      const wanted = { ...lookUp, argument: lookUp.each?.[which] ?? lookUp.argument };
      const candidates = distinct(fitting.filter(([key]) => key === lookUp.keys[which]));
      if (candidates.length > 1) throw ambiguous(wanted, name, candidates);
      if (candidates.length === 1) continue;
      if (lookUp.mayBeAbsent) return false;
      throw await unknown(wanted, name, run, statements);
    }
    const all = distinct(fitting);
    if (all.length < lookUp.different) throw tooFew(lookUp, all);
  }
  return true;
}

function distinct(fitting: readonly Fitting[]): Candidate[] {
  const byId = new Map(fitting.map(([, id, name]) => [id, { id, name }]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ambiguous({ argument, label }: LookUp, name: string, candidates: readonly Candidate[]): Problem {
  const list = candidates.map((candidate) => `${candidate.name} (${candidate.id})`).join(', ');
  return new Problem(
    'AMBIGUOUS_NAME',
    `Expected \`${argument}\` to name one ${label.toLowerCase()}; ${JSON.stringify(name)} may be ${list}. Give a fuller name or the id.`,
    { argument, found: name, candidates },
  );
}

function tooFew({ argument, each, label, names, different }: LookUp, all: readonly Candidate[]): Problem {
  const which = all.map(({ id, name }) => `${name} (${id})`).join(', ');
  const found = names.length === 0 ? 'no name' : `only ${which} in ${JSON.stringify(names)}`;
  return new Problem(
    'BAD_INPUT',
    `Expected ${(each ?? [argument]).map((one) => `\`${one}\``).join(' and ')} to name at least ${different} different ${label.toLowerCase()}s; found ${found}.`,
    { argument, expected: different, found: all.length },
  );
}

async function unknown(
  { argument, label }: LookUp,
  name: string,
  run: Run,
  statements: NameStatements,
): Promise<Problem> {
  const rows = name.length > longestMistyped ? [] : await run(statements.get(label) ?? '');
  const nearest = nearestNames(
    name,
    rows.map((row) => String(row['name'])),
  );
  return new Problem(
    'UNKNOWN_NAME',
    `Expected \`${argument}\` to name ${label === 'Organization' ? 'an' : 'a'} ${label.toLowerCase()} on record; found ${JSON.stringify(name)}.${didYouMean(nearest)}`,
    { argument, found: name, nearest },
  );
}

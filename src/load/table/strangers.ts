import type { Claim, Id } from '../../model/words.ts';
import { differenceOf } from '../identity/difference.ts';
import type { WholeMeeting } from './batches.ts';

/** What sources that are not of the table state of leaders, by leader. */
export function leadersElsewhere(
  existing: ReadonlyMap<Id, { claim: Claim }>,
  foreign: ReadonlySet<Id>,
): Map<Id, Claim[]> {
  const theirs = [...existing.values()].flatMap(({ claim }) =>
    claim.kind === 'leader' && foreign.has(claim.source) ? claim : [],
  );
  return Map.groupBy(theirs, ({ fact }) => fact);
}

/** Why one of a meeting's leaders can hardly be the one whom others mean by the same id; null where all can. */
export function strangerIn(
  { account }: WholeMeeting,
  elsewhere: ReadonlyMap<Id, readonly Claim[]>,
): string | null {
  for (const claim of account.claims) {
    const difference = differenceOf(claim, elsewhere.get(claim.fact) ?? []);
    if (difference)
      return `leader: ${claim.fact}: ${difference}. List that person under \`leaders\` of a mapping file: with another id; or, if it is the one, with this id and a name that those sources have`;
  }
  return null;
}

import type { DossierProblems, Path } from './dossier-problems.ts';
import type { Dossier } from './schema.ts';

/** An entry that stays out of the graph: where it stands (`file:line:column`) and what it is (`leaders.0 leader/x`). */
export type Unconfirmed = { place: string; entry: string };

type Marked = { unconfirmed?: boolean | undefined };

/** An entry that loads, without the mark that it could have. */
export type Confirmed<T extends Marked> = Omit<T, 'unconfirmed'>;

/** The entries of a list that load, each with its position in the whole list, for messages. */
export function confirmed<T extends Marked>(entries: readonly T[]): [at: number, entry: Confirmed<T>][] {
  return entries.flatMap(({ unconfirmed, ...entry }, at) => (unconfirmed ? [] : [[at, entry]]));
}

/** The unconfirmed entries of a dossier in the order of its lines; what stands below one is part of it. */
export function unconfirmedEntries(dossier: Dossier, problems: DossierProblems): Unconfirmed[] {
  const found: Unconfirmed[] = [];
  const look = (entries: readonly Marked[], path: Path, name: (at: number) => string): void => {
    for (const [at, { unconfirmed }] of entries.entries())
      if (unconfirmed) {
        const own = [...path, at];
        found.push({ place: problems.placeOf(own), entry: `${own.join('.')} ${name(at)}` });
      }
  };
  for (const section of ['organizations', 'offices', 'leaders', 'meetings', 'statements'] as const)
    look(dossier[section], [section], (at) => dossier[section][at]!.id);
  for (const [at, { holds, liaisesWith }] of confirmed(dossier.leaders)) {
    look(holds, ['leaders', at, 'holds'], (which) => holds[which]!.office);
    look(liaisesWith, ['leaders', at, 'liaisesWith'], (which) => liaisesWith[which]!.country);
  }
  for (const [at, { participants }] of confirmed(dossier.meetings))
    look(participants, ['meetings', at, 'participants'], (which) => participants[which]!.leader);
  return found;
}

/** A list of participants that calls itself complete while some of it does not load would say that others stayed away. */
export function refuseHalfLists(dossier: Dossier, problems: DossierProblems): void {
  for (const [at, { participants, participantsComplete }] of confirmed(dossier.meetings)) {
    const left = participants.length - confirmed(participants).length;
    if (participantsComplete && left > 0)
      problems.add(
        ['meetings', at, 'participantsComplete'],
        `expected every participant confirmed where the list is complete, found ${left} unconfirmed`,
      );
  }
}

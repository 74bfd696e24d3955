import type { Day } from '../../model/day.ts';
import type { Id, Participant, ValuesOf } from '../../model/words.ts';
import { takeLatest, type Held } from './rules.ts';

type Part = {
  role: Held<NonNullable<Participant['role']>> | undefined;
  office: Held<Pick<Participant, 'office' | 'represents' | 'officeTitle'>> | undefined;
};

/** Who takes part, while claims are folded. */
export type Participants = {
  parts: ReadonlyMap<Id, Part>;
  complete: Held<boolean> | undefined;
};

/** Before the first claim. */
export const noParticipants: Participants = { parts: new Map(), complete: undefined };

/**
 * One step of the fold. An open list adds to what is known; a list said to be complete replaces it. Whoever joins a
 * complete list opens it again; an open list of people already on a complete one is only vaguer.
 */
export function foldParticipants(
  held: Participants,
  claim: ValuesOf['meeting'],
  published: Day,
): Participants {
  const stated = new Map(claim.participants.map((participant) => [participant.leader, participant]));
  const newcomers = [...stated.keys()].some((leader) => !held.parts.has(leader));
  const saysComplete = claim.participantsComplete === true;
  const complete = held.complete;
  if (
    saysComplete &&
    complete?.value &&
    complete.published === published &&
    (newcomers || stated.size < held.parts.size)
  )
    return { ...held, complete: { ...complete, conflict: true } };

  const kept = saysComplete
    ? [...held.parts.keys()].filter((leader) => stated.has(leader))
    : [...held.parts.keys()];
  const parts = new Map(
    [...kept, ...stated.keys()].map((leader) => [
      leader,
      foldPart(held.parts.get(leader), stated.get(leader), published),
    ]),
  );
  if (!saysComplete && complete?.value && !newcomers) return { parts, complete };
  const value = newcomers && complete?.value && !saysComplete ? false : claim.participantsComplete;
  return { parts, complete: takeLatest(complete, value, published) };
}

function foldPart(held: Part | undefined, stated: Participant | undefined, published: Day): Part {
  if (!stated) return held ?? { role: undefined, office: undefined };
  const { office, represents, officeTitle } = stated;
  const post = {
    ...(office !== undefined && { office }),
    ...(represents !== undefined && { represents }),
    ...(officeTitle !== undefined && { officeTitle }),
  };
  return {
    role: takeLatest(held?.role, stated.role, published),
    office: takeLatest(held?.office, Object.keys(post).length > 0 ? post : undefined, published),
  };
}

/** The folded list as values, ordered by leader; passages are kept apart, as support. */
export function participantValues({ parts, complete }: Participants): {
  values: Pick<ValuesOf['meeting'], 'participants' | 'participantsComplete'>;
  conflicts: string[];
} {
  const participants = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([leader, { role, office }]): Participant => ({
      leader,
      ...(role && { role: role.value }),
      ...office?.value,
      passages: [],
    }));
  const disputed = [...parts.values()].some(({ role, office }) => role?.conflict || office?.conflict);
  return {
    values: { participants, ...(complete && { participantsComplete: complete.value }) },
    conflicts: disputed || complete?.conflict ? ['participants'] : [],
  };
}

import type { Claim, Id, Participant } from '../../model/words.ts';
import { bare } from './alike.ts';
import type { Decisions } from './decisions.ts';

/**
 * Claims as decisions have them: under the ids that things go by now, wherever a claim names a thing. Claims of one
 * source that have come to be about one thing are in a set order, those that named it as it is named now first.
 */
export function decided(claims: readonly Claim[], decisions: Decisions): Claim[] {
  if (decisions.ids.length === 0) return [...claims];
  return claims
    .map((claim) => ({ said: claim.fact, now: claimNow(claim, decisions) }))
    .sort((a, b) => renamed(a) - renamed(b) || (a.said < b.said ? -1 : Number(a.said > b.said)))
    .map(({ now }) => now);
}

function renamed({ said, now }: { said: Id; now: Claim }): number {
  return Number(said !== now.fact);
}

/** One claim as decisions have it. */
export function claimNow(claim: Claim, decisions: Decisions): Claim {
  const now = (id: Id): Id => decisions.idNow(id);
  const attributedTo = claim.attributedTo && now(claim.attributedTo);
  switch (claim.kind) {
    case 'organization':
      return { ...claim, attributedTo };
    case 'leader':
    case 'office':
      return { ...claim, ...itself(claim.fact, decisions), attributedTo };
    case 'tenure': {
      const { leader, office } = claim.values;
      const fact = moved(claim.fact, ['tenure', leader, office], ['tenure', now(leader), now(office)]);
      return {
        ...claim,
        fact,
        attributedTo,
        values: { ...claim.values, leader: now(leader), office: now(office) },
      };
    }
    case 'liaison': {
      const { leader, country } = claim.values;
      const fact = moved(claim.fact, ['liaison', leader, country], ['liaison', now(leader), country]);
      return { ...claim, fact, attributedTo, values: { leader: now(leader), country } };
    }
    case 'statement': {
      const { speaker, meeting } = claim.values;
      return {
        ...claim,
        attributedTo,
        values: { ...claim.values, speaker: now(speaker), meeting: now(meeting) },
      };
    }
    case 'meeting': {
      const { participants, dependsOn, partOf } = claim.values;
      const own = itself(claim.fact, decisions);
      const others = (ids: readonly Id[]): Id[] => ids.map(now).filter((id) => id !== own.fact);
      const values = {
        ...claim.values,
        participants: together(participants.map((who) => participantNow(who, now))),
        dependsOn: others(dependsOn),
        partOf: others(partOf),
      };
      return { ...claim, ...own, attributedTo, values };
    }
  }
}

function itself(id: Id, decisions: Decisions): Pick<Claim, 'fact' | 'otherIds'> {
  const fact = decisions.idNow(id);
  const otherIds = decisions.idsOf(id).filter((other) => other !== fact);
  return otherIds.length > 0 ? { fact, otherIds } : { fact };
}

/** Ids of tenures and liaisons are made of those of their ends; one that is not stays as it is. */
function moved(fact: Id, from: readonly string[], to: readonly string[]): Id {
  const [old, now] = [from.map(bare).join('/'), to.map(bare).join('/')];
  return fact === old || fact.startsWith(`${old}/`) ? `${now}${fact.slice(old.length)}` : fact;
}

function participantNow(who: Participant, now: (id: Id) => Id): Participant {
  const { office } = who;
  return { ...who, leader: now(who.leader), ...(office !== undefined && { office: now(office) }) };
}

/** Whom a source names twice, under two ids, takes part once: what the first naming leaves open, the second says. */
function together(participants: readonly Participant[]): Participant[] {
  const byLeader = Map.groupBy(participants, ({ leader }) => leader);
  return [...byLeader.values()].map((namings) => namings.reduce(joined));
}

function joined(first: Participant, second: Participant): Participant {
  const { office: _, represents: __, ...plain } = second;
  const passages = [...new Set([...first.passages, ...second.passages])].sort();
  return { ...(first.office === undefined ? second : plain), ...first, passages };
}

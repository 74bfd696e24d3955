import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../model/day.ts';
import type { Claim, Fact, FactKind, Id, Spell, Support, ValuesOf } from '../../model/words.ts';
import { fieldRules, type FieldRule } from './field-rules.ts';
import { foldParticipants, noParticipants, participantValues, type Participants } from './participants.ts';
import { takeLatest, unite, type Held } from './rules.ts';

/** What has been folded so far of one fact. */
type State = {
  latest: ReadonlyMap<string, Held<unknown>>;
  unions: ReadonlyMap<string, readonly string[]>;
  /** Who takes part, by all claims; and by those alone that say the meeting was held. */
  participants: Participants;
  attendance: Participants;
  /** Every name a source ever gave: one that lost is still a name people use. */
  names: readonly string[];
};

type Stated = Pick<Spell<ValuesOf[FactKind]>, 'values' | 'conflicts'>;

/**
 * The fact that a set of claims about one thing amounts to, with its history. A function of the set: claims are
 * folded in the order (published, source), whatever order they come in. At least one claim is required.
 */
export function mergeClaims(claims: readonly Claim[]): Fact {
  const inOrder = claims.toSorted((a, b) => compare(a.published, b.published) || compare(a.source, b.source));
  const [first] = inOrder;
  if (!first) throw new Error('a fact needs at least one claim');
  const days: { since: Day; stated: Stated }[] = [];
  let state = nothingStated;
  for (const [at, claim] of inOrder.entries()) {
    state = fold(state, claim);
    const dayEnds = inOrder[at + 1]?.published !== claim.published;
    if (dayEnds) days.push({ since: claim.published, stated: valuesOf(first.kind, state) });
  }
  const fact = {
    kind: first.kind,
    id: first.fact,
    ...supportOf(inOrder),
    spells: spellsOf(days),
    participantSupport: participantSupport(inOrder),
    attendanceSupport: participantSupport(inOrder.filter(saysHeld)),
    otherIds: first.otherIds ?? [],
  };
  // The kind decides the shape of the values, field by field, in `fieldRules`; the compiler cannot follow that.
  return fact as Fact;
}

const nothingStated: State = {
  latest: new Map(),
  unions: new Map(),
  participants: noParticipants,
  attendance: noParticipants,
  names: [],
};

function fold(state: State, claim: Claim): State {
  const { kind, values, published } = claim;
  const latest = new Map(state.latest);
  const unions = new Map(state.unions);
  const stated: Readonly<Record<string, unknown>> = values;
  for (const [field, rule] of Object.entries<FieldRule>(fieldRules[kind])) {
    if (rule.takes === 'union') {
      unions.set(field, unite(unions.get(field) ?? [], (stated[field] ?? []) as readonly string[]));
    } else {
      const held = takeLatest(latest.get(field), stated[field], published, rule);
      if (held) latest.set(field, held);
    }
  }
  return {
    latest,
    unions,
    participants:
      kind === 'meeting' ? foldParticipants(state.participants, values, published) : state.participants,
    attendance: saysHeld(claim)
      ? foldParticipants(state.attendance, claim.values, published)
      : state.attendance,
    names: 'name' in values ? unite(state.names, [values.name]) : state.names,
  };
}

function saysHeld(claim: Claim): claim is Claim<'meeting'> {
  return claim.kind === 'meeting' && claim.values.status === 'HELD';
}

function valuesOf(kind: FactKind, { latest, unions, participants, attendance, names }: State): Stated {
  const fields = [...latest].map(([field, { value }]) => [field, value]);
  const conflicts = [...latest].filter(([, { conflict }]) => conflict).map(([field]) => field);
  const values = { ...Object.fromEntries(fields), ...Object.fromEntries(unions) };
  if (names.length > 0) {
    const { name, shortNames } = values as { name: string; shortNames: readonly string[] };
    const others = unite(values.aliases, names).filter(
      (other) => other !== name && !shortNames.includes(other),
    );
    return { values: { ...values, aliases: others }, conflicts: conflicts.sort() };
  }
  if (kind !== 'meeting') return { values, conflicts: conflicts.sort() };
  // Whoever was only expected has not met those who came; where no report of the meeting names anyone, it was held as expected.
  const isAttended = latest.get('status')?.value === 'HELD' && attendance.parts.size > 0;
  const who = participantValues(isAttended ? attendance : participants);
  return { values: { ...values, ...who.values }, conflicts: [...conflicts, ...who.conflicts].sort() };
}

function spellsOf(days: readonly { since: Day; stated: Stated }[]): Spell<ValuesOf[FactKind]>[] {
  const changes = days.filter(({ stated }, at) => !isDeepStrictEqual(stated, days[at - 1]?.stated));
  return changes.map(({ since, stated }, at) => ({
    since,
    until: changes[at + 1]?.since ?? null,
    ...stated,
  }));
}

function supportOf(claims: readonly Pick<Claim, 'published' | 'passages'>[]): Support {
  return {
    evidence: claims.reduce((all: readonly Id[], { passages }) => unite(all, passages), []),
    knownSince: claims.map(({ published }) => published).sort()[0] ?? '',
  };
}

function participantSupport(claims: readonly Claim[]): ReadonlyMap<Id, Support> {
  const mentions = claims.flatMap((claim) =>
    claim.kind === 'meeting'
      ? claim.values.participants.map((who) => ({ ...who, published: claim.published }))
      : [],
  );
  const byLeader = Map.groupBy(mentions, ({ leader }) => leader);
  return new Map([...byLeader].map(([leader, of]) => [leader, supportOf(of)]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

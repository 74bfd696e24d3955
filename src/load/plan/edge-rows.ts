import { nameKey } from '../../model/names.ts';
import { placeId, topicId } from '../../model/ids.ts';
import type { Fact, Id, MeetingStatus, Spell, Support, ValuesOf } from '../../model/words.ts';
import type { Row } from './step.ts';

type Of<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** A row of each spell, addressed by the fact's id and the spell's first day. */
function perSpell<K extends Fact['kind']>(
  fact: Of<K>,
  rowsOf: (values: ValuesOf[K]) => readonly Row[],
): Row[] {
  const spells = fact.spells as readonly Spell<ValuesOf[K]>[];
  return spells.flatMap(({ since, values }) => rowsOf(values).map((row) => ({ id: fact.id, since, ...row })));
}

/** Rows by statement for the edges that state a fact. */
export function edgeRows(fact: Fact): Readonly<Record<string, readonly Row[]>> {
  switch (fact.kind) {
    case 'leader':
    case 'organization':
      return { names: nameRows(fact) };
    case 'office':
      return { names: nameRows(fact), 'office-owners': [{ id: fact.id, of: current(fact).of }] };
    case 'tenure':
      return { 'tenure-edges': perSpell<'tenure'>(fact, ({ leader, office }) => [{ leader, office }]) };
    case 'statement':
      return {
        'statement-edges': perSpell<'statement'>(fact, ({ speaker, meeting }) => [{ speaker, meeting }]),
      };
    case 'liaison':
      return {
        liaisons: [
          { ...current(fact), properties: { knownSince: fact.knownSince, evidence: fact.evidence } },
        ],
      };
    case 'meeting':
      return meetingEdges(fact);
  }
}

function nameRows(fact: Fact): Row[] {
  return keysOf(fact).map((key) => ({ id: fact.id, key }));
}

function meetingEdges(fact: Of<'meeting'>): Readonly<Record<string, readonly Row[]>> {
  return {
    names: nameRows(fact),
    participations: perSpell<'meeting'>(fact, ({ participants, status }) =>
      participants.map(({ leader, role, office, represents, officeTitle }) => ({
        leader,
        properties: { role, office, represents, officeTitle, ...supportOf(fact, leader, status) },
      })),
    ),
    'meeting-places': perSpell<'meeting'>(fact, ({ place }) =>
      place ? [{ place: placeId(place), name: place.name }] : [],
    ),
    'meeting-topics': perSpell<'meeting'>(fact, ({ topics }) =>
      // Several spellings of one topic are one edge, with the spelling that sorts first.
      [...Map.groupBy(topics.toSorted(), topicId)].map(([topic, [name]]) => ({ topic, name })),
    ),
    'meeting-conditions': perSpell<'meeting'>(fact, ({ dependsOn }) => dependsOn.map((other) => ({ other }))),
    'meeting-wholes': perSpell<'meeting'>(fact, ({ partOf }) => partOf.map((other) => ({ other }))),
  };
}

/** That somebody was expected does not support that they came, where a report says who did. */
function supportOf(
  { participantSupport, attendanceSupport }: Of<'meeting'>,
  leader: Id,
  status: MeetingStatus | undefined,
): Support | undefined {
  const attended = status === 'HELD' ? attendanceSupport.get(leader) : undefined;
  return attended ?? participantSupport.get(leader);
}

/** The values now known. */
export function current<K extends Fact['kind']>(fact: Of<K>): ValuesOf[K] {
  return fact.spells.at(-1)!.values as ValuesOf[K];
}

/**
 * The keys by which a leader or organization is found: its ids and every spelling, now or formerly in use. Meetings and
 * offices are found by their ids alone: those that decisions replaced are keys as they are.
 */
export function keysOf(fact: Fact): readonly string[] {
  if (fact.kind !== 'leader' && fact.kind !== 'organization') return fact.otherIds;
  const spellings = fact.spells.flatMap(({ values }) => [
    values.name,
    ...values.aliases,
    ...values.shortNames,
  ]);
  return [...new Set([fact.id, ...fact.otherIds, ...spellings].map(nameKey))].sort();
}

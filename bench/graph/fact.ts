import type { Fact, FactKind, Id, Support, ValuesOf } from '../../src/model/words.ts';

/** The one source of an invented graph. */
export const sourceId: Id = 'source/invented';

/** The day on which everything invented became known. */
export const published = '2026-01-01';

const support: Support = { evidence: [`${sourceId}#1`], knownSince: published };

/** A fact as one source states it. */
export function fact<K extends FactKind>(kind: K, id: Id, values: ValuesOf[K]): Fact<K> {
  const { participants = [] } = values as Partial<ValuesOf['meeting']>;
  const each = new Map(participants.map(({ leader }) => [leader, support]));
  return {
    kind,
    id,
    ...support,
    spells: [{ since: published, until: null, values, conflicts: [] }],
    participantSupport: each,
    attendanceSupport: each,
    otherIds: [],
  };
}

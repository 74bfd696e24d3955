import type { Run } from '../../graph/graph.ts';
import type { Row } from '../plan/step.ts';
import { Decisions, noDecisions, type DecisionList, type NotSame, type SameAs } from './decisions.ts';

/** The decisions in a graph; `statement` is that of `cypher/load/existing-decisions.cypher`. */
export async function readDecisions(run: Run, statement: string): Promise<Decisions> {
  const rows = await run(statement, {});
  if (rows.length === 0) return noDecisions;
  const stored = rows.map(({ decision }) => decision as Stored);
  return new Decisions({
    sameAs: stored.flatMap((each) =>
      each.kind === 'SAME_AS'
        ? [{ id: each.id, is: each.is, because: each.because, decided: each.decided }]
        : [],
    ),
    notSame: stored.flatMap((each) =>
      each.kind === 'NOT_SAME' ? [{ ids: each.ids, because: each.because }] : [],
    ),
  });
}

type Stored = ({ kind: 'SAME_AS' } & SameAs) | ({ kind: 'NOT_SAME' } & NotSame);

/** A row for each decision, in the order of keys: two lists that decide the same give the same rows. */
export function decisionRows({ sameAs, notSame }: DecisionList): { key: string; properties: Row }[] {
  const rows = [
    ...sameAs.map((same) => ({ key: `${same.id} is ${same.is}`, properties: { kind: 'SAME_AS', ...same } })),
    ...notSame.map(({ ids, because }) => ({
      key: ids.toSorted().join(' is not '),
      properties: { kind: 'NOT_SAME', ids: ids.toSorted(), because },
    })),
  ].map(({ key, properties }) => ({ key, properties: { key, ...properties } }));
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}

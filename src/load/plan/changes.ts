import { isDeepStrictEqual } from 'node:util';
import type { Claim, Fact, FactKind, Id } from '../../model/words.ts';
import { mergeClaims } from '../merge/merge-claims.ts';

export type Action = 'ADDED' | 'REVISED' | 'WITHDRAWN';

/** One fact that a load touches, as it was and as it will be; `action` is null where it stays as it is. */
export type FactChange = {
  fact: Id;
  kind: FactKind;
  before: Fact | null;
  after: Fact | null;
  action: Action | null;
};

/** What becomes of every fact when the claims about them change from `before` to `after`. */
export function factChanges(before: readonly Claim[], after: readonly Claim[]): FactChange[] {
  const [old, now] = [mergeAll(before), mergeAll(after)];
  const facts = [...new Set([...old.keys(), ...now.keys()])].sort();
  return facts.map((fact) => {
    const [was, is] = [old.get(fact) ?? null, now.get(fact) ?? null];
    const kind = (is ?? was)!.kind;
    return { fact, kind, before: was, after: is, action: actionOf(was, is) };
  });
}

function mergeAll(claims: readonly Claim[]): ReadonlyMap<Id, Fact> {
  return new Map([...Map.groupBy(claims, ({ fact }) => fact)].map(([fact, of]) => [fact, mergeClaims(of)]));
}

function actionOf(before: Fact | null, after: Fact | null): Action | null {
  if (!before) return 'ADDED';
  if (!after) return 'WITHDRAWN';
  return isDeepStrictEqual(before, after) ? null : 'REVISED';
}

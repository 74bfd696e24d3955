import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../model/day.ts';

/** A field while claims are folded: its value, the day of the claim that set it, whether that day disagrees. */
export type Held<T> = { value: T; published: Day; conflict: boolean };

/** What a rule knows of two values that differ. */
export type Comparison<T> = {
  /** Whether `a` says less than `b` without contradicting it; a vaguer value never replaces a sharper one. */
  isVaguer?(a: T, b: T): boolean;
  /** Whether `held` stands against `next` although `next` is later. */
  stands?(held: T, next: T): boolean;
};

/**
 * One step of the fold over claims in the order (published, source): the later value wins; of one day the first
 * wins and the field is in conflict; sharper replaces vaguer and vaguer never sharper, without a conflict.
 */
export function takeLatest<T>(
  held: Held<T> | undefined,
  value: T | undefined,
  published: Day,
  { isVaguer = () => false, stands = () => false }: Comparison<T> = {},
): Held<T> | undefined {
  if (value === undefined) return held;
  if (!held) return { value, published, conflict: false };
  if (isDeepStrictEqual(value, held.value)) return restated(held, published);
  if (isVaguer(value, held.value)) return held;
  if (isVaguer(held.value, value)) return { value, published, conflict: false };
  if (held.published === published) return { ...held, conflict: true };
  if (stands(held.value, value)) return held;
  return { value, published, conflict: false };
}

/** A later source that says the same settles what an earlier day left in conflict. */
function restated<T>(held: Held<T>, published: Day): Held<T> {
  return held.published === published ? held : { ...held, published, conflict: false };
}

/** Union in sorted order, so that it does not depend on who came first. */
export function unite(held: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...held, ...more])].sort();
}

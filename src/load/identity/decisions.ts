import type { Day } from '../../model/day.ts';
import type { Id } from '../../model/words.ts';

/** That two ids mean one thing, which goes by `is` from then on. */
export type SameAs = { id: Id; is: Id; because: string; decided: Day };

/** That ids mean different things, however alike they look. */
export type NotSame = { ids: readonly Id[]; because: string };

/** Every decision that is in force; what is in neither list is undecided. */
export type DecisionList = { sameAs: readonly SameAs[]; notSame: readonly NotSame[] };

/** What a list of decisions says about each id. The list must be free of contradictions (`contradictionsIn`). */
export class Decisions {
  readonly list: DecisionList;
  readonly #next: ReadonlyMap<Id, Id>;
  readonly #groups: ReadonlyMap<Id, readonly Id[]>;

  constructor(list: DecisionList) {
    this.list = list;
    this.#next = new Map(list.sameAs.map(({ id, is }) => [id, is]));
    const named = [...new Set(list.sameAs.flatMap(({ id, is }) => [id, is]))].sort();
    this.#groups = Map.groupBy(named, (id) => this.idNow(id));
  }

  /** The ids that a same_as decision speaks of, in order. */
  get ids(): readonly Id[] {
    return [...this.#groups.values()].flat().sort();
  }

  /** The id that a thing goes by now. Chains are followed: x is y and y is z make x z. */
  idNow(id: Id): Id {
    let now = id;
    for (let next = this.#next.get(now); next !== undefined; next = this.#next.get(now)) now = next;
    return now;
  }

  /** Every id that means the same thing, this one among them, in order. */
  idsOf(id: Id): readonly Id[] {
    return this.#groups.get(this.idNow(id)) ?? [id];
  }

  /** Whether it was decided that two ids mean different things. */
  areDifferent(a: Id, b: Id): boolean {
    const [one, other] = [this.idNow(a), this.idNow(b)];
    return this.list.notSame.some(({ ids }) => {
      const now = ids.map((id) => this.idNow(id));
      return one !== other && now.includes(one) && now.includes(other);
    });
  }
}

/** Where nothing was decided. */
export const noDecisions = new Decisions({ sameAs: [], notSame: [] });

/** The ids whose thing goes by another id, or has other ids, when decisions change. */
export function regrouped(before: Decisions, after: Decisions): Id[] {
  const changed = [...before.ids, ...after.ids].filter(
    (id) => before.idNow(id) !== after.idNow(id) || before.idsOf(id).join(' ') !== after.idsOf(id).join(' '),
  );
  return [...new Set(changed.flatMap((id) => [...before.idsOf(id), ...after.idsOf(id)]))].sort();
}

import type { Fact, Id } from '../../src/model/words.ts';
import { readEdtf } from '../../src/model/edtf.ts';

/** Who met whom, as the load derives it pair by pair; at this size it is gathered while the meetings are invented. */
export class Met {
  readonly #pairs = new Map<
    string,
    { a: Id; b: Id; meetings: number; first: string | null; last: string | null }
  >();

  /** Counts a meeting, if it is one that was held in person. */
  count({ spells }: Fact<'meeting'>): void {
    const { status, mode, date, participants } = spells.at(-1)!.values;
    if (status !== 'HELD' || mode !== 'IN_PERSON') return;
    const { earliest, latest } = date ? readEdtf(date.edtf) : { earliest: null, latest: null };
    const ids = participants.map(({ leader }) => leader).sort();
    for (const [at, a] of ids.entries())
      for (const b of ids.slice(at + 1)) {
        const key = `${a} ${b}`;
        const pair = this.#pairs.get(key) ?? { a, b, meetings: 0, first: null, last: null };
        pair.meetings += 1;
        if (earliest !== null && (pair.first === null || earliest < pair.first)) pair.first = earliest;
        if (latest !== null && (pair.last === null || latest > pair.last)) pair.last = latest;
        this.#pairs.set(key, pair);
      }
  }

  /** A row for each pair, ordered by who comes first. */
  rows(): { a: Id; b: Id; meetings: number; first: string | null; last: string | null }[] {
    return [...this.#pairs.values()].sort((one, other) => (one.a < other.a ? -1 : 1));
  }
}

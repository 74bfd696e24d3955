import type { ReactiveControllerHost } from 'lit';
import { Asking, type Awaited } from './asking.ts';
import { operations } from './operations.ts';
import { chainVariables, commonVariables } from './view/filter.ts';
import type { Pair } from './view/pair.ts';
import type { View } from './view/view.ts';

/** All that is asked about two leaders, once both are chosen. */
export class PairData implements Awaited {
  readonly chains;
  readonly common;
  readonly #from;
  readonly #to;
  #made: { from: readonly unknown[]; pair: Pair | undefined } = { from: [], pair: undefined };

  constructor(host: ReactiveControllerHost, view: () => View) {
    const named = (index: 0 | 1) => () => {
      const { leaders } = view();
      return leaders.length === 2 ? { name: leaders[index]! } : null;
    };
    this.#from = Asking.of(host, operations.party, named(0));
    this.#to = Asking.of(host, operations.party, named(1));
    this.chains = Asking.of(host, operations.chains, () => chainVariables(view()));
    this.common = Asking.of(host, operations.common, () => commonVariables(view()));
  }

  get #all(): readonly Awaited[] {
    return [this.#from, this.#to, this.chains, this.common];
  }

  get busy(): boolean {
    return this.#all.some(({ busy }) => busy);
  }

  get isCurrent(): boolean {
    return this.#all.every(({ isCurrent }) => isCurrent);
  }

  get refused(): string | null {
    return this.#all.find(({ refused }) => refused !== null)?.refused ?? null;
  }

  again(): void {
    for (const asking of this.#all) if (asking.refused !== null) asking.again();
  }

  /** The whole answer; the same object for as long as nothing changed. */
  get data(): Pair | undefined {
    const from = [this.#from.data, this.#to.data, this.chains.data, this.common.data] as const;
    if (from.some((part, index) => part !== this.#made.from[index])) {
      const [one, other, chains, common] = from;
      const pair = one &&
        other &&
        chains &&
        common && { from: one.leader, to: other.leader, chains: chains.paths, common: common.commonContacts };
      this.#made = { from, pair };
    }
    return this.#made.pair;
  }
}

/** Numbers that look random and are the same for the same seed. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  share: () => number;
  /** A whole number from 0 up to, not including, a bound. */
  below: (bound: number) => number;
  /** Whether something of this probability happens. */
  happens: (probability: number) => boolean;
  /** One of some things, each as likely. */
  oneOf: <T>(things: readonly T[]) => T;
  /** The position of a weight, more often the greater it is; `sums` are the running sums of all weights. */
  weighted: (sums: readonly number[], from?: number, to?: number) => number;
};

/** The generator known as mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(share() * bound);
  return {
    share,
    below,
    happens: (probability) => share() < probability,
    oneOf: (things) => things[below(things.length)]!,
    weighted: (sums, from = 0, to = sums.length - 1) => {
      const base = from === 0 ? 0 : sums[from - 1]!;
      const wanted = base + share() * (sums[to]! - base);
      let [low, high] = [from, to];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle]! > wanted) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

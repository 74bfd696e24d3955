const first = 1000;
const longest = 60_000;

/** How long to wait before the next attempt, in milliseconds: longer each time, and never the same for all pages that wait. */
export class Backoff {
  #attempts = 0;
  readonly #chance: () => number;

  constructor(chance: () => number = Math.random) {
    this.#chance = chance;
  }

  /** The wait before the next attempt: from half of what the attempts so far come to, up to the whole. */
  next(): number {
    const whole = Math.min(longest, first * 2 ** this.#attempts);
    this.#attempts += 1;
    return Math.round(whole * (0.5 + this.#chance() / 2));
  }

  /** An attempt went well: the next wait is a short one again. */
  reset(): void {
    this.#attempts = 0;
  }
}

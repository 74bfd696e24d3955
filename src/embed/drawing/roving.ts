import type { ReactiveControllerHost } from 'lit';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
};

/**
 * Many things to choose from behind one stop of the tabulator: arrow keys go from one to the next, Enter and the space bar
 * choose. The things carry `data-at`, counted from 0.
 */
export class Roving {
  /** The thing that the tabulator stops at. */
  at = 0;
  readonly #host: Host;
  #count = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Says how many things there are. */
  over(count: number): void {
    this.#count = count;
    this.at = Math.min(this.at, Math.max(0, count - 1));
  }

  /** Whether the tabulator stops at a thing: `0` there, `-1` else. */
  stop(at: number): '0' | '-1' {
    return at === this.at ? '0' : '-1';
  }

  /** What keys do on a thing; `choose` chooses it. */
  keys(choose: () => void): (event: KeyboardEvent) => void {
    return (event) => {
      const step = steps[event.key];
      if (step !== undefined) this.#go(this.at + step);
      else if (event.key === 'Enter' || event.key === ' ') choose();
      else return;
      event.preventDefault();
    };
  }

  /** A thing was reached in another way. */
  reached(at: number): void {
    if (at === this.at) return;
    this.at = at;
    this.#host.requestUpdate();
  }

  #go(to: number): void {
    this.at = Math.min(this.#count - 1, Math.max(0, to));
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<SVGElement>(`[data-at='${this.at}']`)?.focus(),
    );
  }
}

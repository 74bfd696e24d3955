import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ask, Failure } from './ask.ts';
import { connection } from './connection.ts';
import type { Operation } from './operations.ts';

/** Answers of before, so that going back in the history shows at once what was there. */
const answers = new Map<string, Promise<unknown>>();
const mostAnswers = 60;

/** What a panel has to know while it waits. */
export type Awaited = { data: unknown; refused: string | null; busy: boolean; again: () => void };

/**
 * Asks for what a panel shows, whenever its variables change or everything is to be asked again. The answer before
 * stays until the next one is there.
 */
export class Asking<D, V> implements ReactiveController {
  data: D | undefined;
  /** Why there is no answer, where asking again does not help. */
  refused: string | null = null;
  busy = false;
  /** What the answer is to. */
  variables: V | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #name: string;
  readonly #asks: (variables: V) => Promise<D>;
  readonly #variables: () => V | null;
  #asked: string | null = null;
  readonly #onChange = (): void => this.#host.requestUpdate();

  constructor(
    host: ReactiveControllerHost,
    name: string,
    asks: (variables: V) => Promise<D>,
    variables: () => V | null,
  ) {
    this.#host = host;
    this.#name = name;
    this.#asks = asks;
    this.#variables = variables;
    host.addController(this);
  }

  /** One operation, as it is. */
  static of<D, V>(
    host: ReactiveControllerHost,
    operation: Operation<D, V>,
    variables: () => V | null,
  ): Asking<D, V> {
    return new Asking(host, operation.name, async (given) => ask(operation, given), variables);
  }

  /** Asks the same once more. */
  again(): void {
    this.#asked = null;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    connection.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    connection.removeEventListener('change', this.#onChange);
  }

  hostUpdate(): void {
    const variables = this.#variables();
    const key = variables && `${this.#name} ${connection.round} ${JSON.stringify(variables)}`;
    if (key === this.#asked) return;
    this.#asked = key;
    this.refused = null;
    this.busy = key !== null;
    if (key === null) this.data = undefined;
    else void this.#ask(key, variables!);
  }

  async #ask(key: string, variables: V): Promise<void> {
    try {
      const data = (await remembered(key, async () => this.#asks(variables))) as D;
      if (this.#asked !== key) return;
      this.data = data;
      this.variables = variables;
    } catch (thrown) {
      answers.delete(key);
      if (this.#asked !== key) return;
      this.#failed(thrown);
    }
    this.busy = false;
    this.#host.requestUpdate();
  }

  #failed(thrown: unknown): void {
    if (thrown instanceof Failure && thrown.kind === 'locked') return connection.lock(thrown.message);
    if (thrown instanceof Failure && thrown.kind === 'away') {
      // Asked again in the next round, which begins when there are answers again.
      connection.lost(thrown.message);
      return;
    }
    this.refused = thrown instanceof Error ? thrown.message : String(thrown);
    this.data = undefined;
  }
}

async function remembered(key: string, asks: () => Promise<unknown>): Promise<unknown> {
  const before = answers.get(key);
  if (before) return before;
  const answer = asks();
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= mostAnswers) break;
    answers.delete(oldest);
  }
  return answer;
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Failure } from '../../explorer/ask.ts';
import type { Operation } from '../../explorer/operations.ts';
import type { Service } from '../service/service.ts';

/** A question whatever it asks: what a piece waits for. */
export type Waiting = { readonly data: unknown; readonly refused: Refused | null; again: () => void };

/** Why there is no answer, and whether asking again may help. */
export type Refused = { why: string; mayHelp: boolean };

/** Where a question is put from; no service where there is nothing to be asked. */
export type Asker = ReactiveControllerHost & { readonly connection: Service | null };

/**
 * Asks for what a piece shows, whenever its variables change or the service says that everything is to be asked anew.
 * Asked anew, the answer before stays until the next is there; an answer to something else never does.
 */
export class Question<D, V> implements ReactiveController {
  data: D | undefined;
  refused: Refused | null = null;
  /** What was asked last; null where nothing was. */
  variables: V | null = null;
  #asked: string | null = null;
  #same: string | null = null;
  readonly #host: Asker;
  readonly #operation: Operation<D, V>;
  readonly #variables: () => V | null;

  constructor(host: Asker, operation: Operation<D, V>, variables: () => V | null) {
    this.#host = host;
    this.#operation = operation;
    this.#variables = variables;
    host.addController(this);
  }

  hostUpdate(): void {
    const service = this.#host.connection;
    const variables = service && this.#variables();
    const same = variables && `${service.key} ${JSON.stringify(variables)}`;
    const key = same && `${service.round} ${same}`;
    if (key === this.#asked) return;
    this.#asked = key;
    this.variables = variables;
    if (same !== this.#same) {
      this.data = undefined;
      this.refused = null;
    }
    this.#same = same;
    if (key !== null) void this.#ask(key, service!, variables!);
  }

  /** Asks once more, as somebody wished. */
  again(): void {
    this.#asked = null;
    this.refused = null;
    this.#host.requestUpdate();
  }

  async #ask(key: string, service: Service, variables: V): Promise<void> {
    try {
      const data = await service.ask(this.#operation, variables);
      if (this.#asked !== key) return;
      this.data = data;
      this.refused = null;
    } catch (thrown) {
      // Where the service is away, or asks for a token, it says so itself, and has everything asked anew once it is back.
      if (this.#asked !== key || isOfService(thrown)) return;
      this.data = undefined;
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      this.refused = { why, mayHelp: thrown instanceof Failure && thrown.kind === 'failed' };
    }
    this.#host.requestUpdate();
  }
}

/** Whether it is the service that is away, or wants a token, whatever was asked. */
function isOfService(thrown: unknown): boolean {
  return thrown instanceof Failure && (thrown.kind === 'away' || thrown.kind === 'locked');
}

/** Several questions that one picture is made of: refused where one is, and asked again all together. */
export abstract class Together implements Waiting {
  /** The questions, those included that there is nothing to ask of at the moment. */
  protected abstract readonly questions: readonly (Waiting & { readonly variables: unknown })[];

  /** What all answers come to; undefined until they are there. */
  abstract get data(): unknown;

  get refused(): Refused | null {
    return this.questions.find(({ refused }) => refused)?.refused ?? null;
  }

  again(): void {
    for (const question of this.questions) if (question.refused) question.again();
  }

  /** Whether an answer is still to come. */
  protected get waits(): boolean {
    return this.questions.some(({ variables, data }) => variables !== null && data === undefined);
  }
}

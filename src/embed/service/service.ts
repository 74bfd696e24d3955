import { ask, Failure, Unreachable } from '../../explorer/ask.ts';
import type { Operation } from '../../explorer/operations.ts';
import { operations } from '../operations.ts';
import { Backoff } from './backoff.ts';
import { GraphChanges } from './graph-changes.ts';
import { isThere, lockedInWords, refusalInWords } from './refusal.ts';
import { isVisible, whenVisible } from './visibility.ts';

/** Whether a service answers: it does, it does not at the moment, or it does not answer this page. */
export type Standing = { is: 'open' } | { is: 'away' | 'forbidden'; why: string };

const mostAnswers = 200;
/** So long pages wait at most before they ask anew what changed, each as it happens: not all of them at once. */
const spread = 1000;

/** One Parley, for all pieces of the page that show something of it. Tells `change` when there is something to ask anew. */
export class Service extends EventTarget {
  readonly origin: string;
  /** What tells it from others, of which some may be at the same origin. */
  readonly key: string;
  readonly #token: string | null;
  standing: Standing = { is: 'open' };
  /** Goes up whenever everything is to be asked anew: the graph changed, or there are answers again. */
  round = 0;
  #version: number | null = null;
  #users = 0;
  #opening: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #answers = new Map<string, Promise<unknown>>();
  readonly #backoff = new Backoff();
  readonly #changes: GraphChanges;
  readonly #onVisibility = (): void => this.#listen();

  constructor(key: string, origin: string, token: string | null) {
    super();
    this.key = key;
    this.origin = origin;
    this.#token = token;
    this.#changes = new GraphChanges(
      origin,
      token,
      (version) => this.#seen(version),
      () => this.#tryLater(),
    );
  }

  /** A piece begins to show something of this service. */
  join(): void {
    this.#users += 1;
    if (this.#users > 1) return;
    document.addEventListener('visibilitychange', this.#onVisibility);
    if (this.standing.is === 'away') this.#tryLater();
    else this.#listen();
  }

  /** A piece is taken out of the page. */
  leave(): void {
    this.#users -= 1;
    if (this.#users > 0) return;
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#timer);
    this.#changes.stop();
  }

  /** Asks, unless the same was asked since the graph last changed; throws at once while there are no answers. */
  async ask<D, V>(operation: Operation<D, V>, variables: V): Promise<D> {
    const key = `${operation.name} ${JSON.stringify(variables)}`;
    const before = this.#answers.get(key);
    if (before) return before as Promise<D>;
    const answer = this.#answer(operation, variables);
    this.#keep(key, answer);
    return answer;
  }

  /** Tries again at once, as somebody asked for. */
  async tryNow(): Promise<void> {
    clearTimeout(this.#timer);
    const before = { standing: this.standing.is, version: this.#version };
    this.#opening = undefined;
    try {
      await this.#open();
    } catch {
      if (this.standing.is !== 'forbidden') this.#tryLater();
      return;
    }
    if (before.standing !== 'open' || before.version !== this.#version) this.#again();
  }

  async #answer<D, V>(operation: Operation<D, V>, variables: V): Promise<D> {
    await this.#open();
    if (this.standing.is !== 'open') throw new Failure('away', this.standing.why);
    return this.#post(operation, variables);
  }

  /** Reads the version before anything else is asked, so that no change after it is missed. */
  async #open(): Promise<void> {
    this.#opening ??= this.#readVersion();
    try {
      await this.#opening;
    } catch (thrown) {
      this.#opening = undefined;
      throw thrown;
    }
  }

  async #readVersion(): Promise<void> {
    const { graph } = await this.#post(operations.record, {});
    this.#version = graph.version;
    if (this.standing.is !== 'open') this.#stand({ is: 'open' });
    this.#listen();
  }

  async #post<D, V>(operation: Operation<D, V>, variables: V): Promise<D> {
    await whenVisible();
    try {
      return await ask(operation, variables, this.origin, this.#token);
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.kind === 'away') await this.#lost(thrown);
      if (thrown instanceof Failure && thrown.kind === 'locked')
        this.#forbid(lockedInWords(this.origin, this.#token));
      throw thrown;
    }
  }

  #keep(key: string, answer: Promise<unknown>): void {
    this.#answers.set(key, answer);
    answer.catch(() => {
      if (this.#answers.get(key) === answer) this.#answers.delete(key);
    });
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > mostAnswers) this.#answers.delete(oldest!);
  }

  async #lost(failure: Failure): Promise<void> {
    const foreign = this.origin !== location.origin;
    if (failure instanceof Unreachable && foreign && (await isThere(this.origin))) {
      this.#forbid(refusalInWords(this.origin, location.origin));
    } else if (this.standing.is === 'open') {
      this.#changes.stop();
      this.#stand({ is: 'away', why: failure.message });
      this.#tryLater();
    }
  }

  #forbid(why: string): void {
    if (this.standing.is === 'forbidden') return;
    clearTimeout(this.#timer);
    this.#changes.stop();
    console.error(why);
    this.#stand({ is: 'forbidden', why });
  }

  #tryLater(): void {
    clearTimeout(this.#timer);
    if (this.#users === 0) return;
    this.#timer = setTimeout(() => void this.tryNow(), this.#backoff.next());
  }

  #listen(): void {
    const isOpen = this.#version !== null && this.standing.is === 'open';
    if (this.#users > 0 && isVisible() && isOpen) this.#changes.start();
    else this.#changes.stop();
  }

  #seen(version: number): void {
    this.#backoff.reset();
    const before = this.#version;
    this.#version = version;
    if (before !== null && before !== version) setTimeout(() => this.#again(), Math.random() * spread);
  }

  #again(): void {
    this.#answers.clear();
    this.round += 1;
    this.dispatchEvent(new Event('change'));
  }

  #stand(standing: Standing): void {
    this.standing = standing;
    this.dispatchEvent(new Event('change'));
  }
}

const services = new Map<string, Service>();

/** The one connection of this page to the service at an origin, by a token where one is given. */
export function serviceAt(origin: string, token: string | null): Service {
  const key = `${origin} ${token ?? ''}`;
  const service = services.get(key) ?? new Service(key, origin, token);
  services.set(key, service);
  return service;
}

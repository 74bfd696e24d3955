import { ask, Failure } from './ask.ts';
import { operations } from './operations.ts';
import { keepToken } from './token.ts';

/** What the page knows of the service: whether it answers, and which state of the graph it answers from. */
class Connection extends EventTarget {
  /** Why there is no answer; null while there are answers. */
  away: string | null = null;
  /** Whether that is for want of a token. */
  locked = false;
  /** Goes up whenever everything is to be asked again: the graph changed, or the database is back. */
  round = 0;
  /** When it is tried next, in milliseconds of the clock. */
  nextTry = 0;
  #wait = firstWait;
  #version: number | null = null;

  /** Tells that a question was not answered; from then on it is tried again until one is. */
  lost(why: string): void {
    if (this.away !== null) return;
    this.away = why;
    this.#wait = firstWait;
    this.#tryLater();
    this.#tell();
  }

  /** Tells that nothing is answered without a token, or that the one given is not known. */
  lock(why: string): void {
    this.away = why;
    this.locked = true;
    this.#tell();
  }

  /** Tries with another token. */
  async unlock(token: string): Promise<void> {
    keepToken(token);
    await this.tryNow();
  }

  /** Tells which version an answer is of; another one than before has everything asked again. */
  seen(version: number): void {
    const before = this.#version;
    this.#version = version;
    if (before !== null && before !== version) this.#again();
  }

  /** Tries at once, as somebody asked for. */
  async tryNow(): Promise<void> {
    try {
      const { graph } = await ask(operations.record, {});
      this.#version = graph.version;
      if (this.away === null) return;
      this.away = null;
      this.locked = false;
      this.#again();
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.kind === 'locked') this.lock(thrown.message);
      else if (thrown instanceof Failure && this.away !== null) this.#tryLater();
    }
  }

  #again(): void {
    this.round++;
    this.#tell();
  }

  #tryLater(): void {
    this.nextTry = Date.now() + this.#wait;
    setTimeout(() => void this.tryNow(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, longestWait);
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const firstWait = 1000;
const longestWait = 8000;

/** The one connection of the page. */
export const connection = new Connection();

import { listenTo } from '../../explorer/changes.ts';

/** Listens to a service's changes by server-sent events, until it is stopped or the connection is lost. */
export class GraphChanges {
  readonly #listen: () => () => void;
  #stop: (() => void) | null = null;

  constructor(origin: string, token: string | null, told: (version: number) => void, lost: () => void) {
    const ended = (): void => {
      this.#stop = null;
      lost();
    };
    this.#listen = () => listenTo(origin, token, { told, lost: ended });
  }

  start(): void {
    this.#stop ??= this.#listen();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
  }
}

const subscription = 'subscription { graphChanged { version } }';

/** Listens to a service's changes by server-sent events, until it is stopped or the connection is lost. */
export class GraphChanges {
  readonly #address: string;
  readonly #told: (version: number) => void;
  readonly #lost: () => void;
  #source: EventSource | null = null;

  constructor(origin: string, told: (version: number) => void, lost: () => void) {
    this.#address = `${origin}/graphql?query=${encodeURIComponent(subscription)}`;
    this.#told = told;
    this.#lost = lost;
  }

  start(): void {
    if (this.#source) return;
    const source = new EventSource(this.#address);
    this.#source = source;
    source.addEventListener('next', ({ data }: MessageEvent<string>) => this.#read(data));
    // Not left to the browser, which gives up where it is answered anything else, and else comes back at even times.
    const lose = (): void => this.#lose();
    source.addEventListener('complete', lose);
    source.addEventListener('error', lose);
  }

  stop(): void {
    this.#source?.close();
    this.#source = null;
  }

  #read(text: string): void {
    const { data } = JSON.parse(text) as { data?: { graphChanged: { version: number } } | null };
    if (data) this.#told(data.graphChanged.version);
    else this.#lose();
  }

  #lose(): void {
    if (!this.#source) return;
    this.stop();
    this.#lost();
  }
}

import { bearer } from './token.ts';

/** What is asked, as text. */
export const subscription = 'subscription { graphChanged { version } }';

/** What is done with what a service tells: each version, and that it tells no more. */
type Hearing = { told: (version: number) => void; lost: () => void };

/**
 * Listens to the changes of a service's graph, until the connection is lost or the function it returns is called. By
 * `fetch`, since an `EventSource` cannot bring a token.
 */
export function listenTo(origin: string, token: string | null, { told, lost }: Hearing): () => void {
  const leaving = new AbortController();
  const listen = async (): Promise<void> => {
    const response = await fetch(`${origin}/graphql?query=${encodeURIComponent(subscription)}`, {
      headers: { accept: 'text/event-stream', ...bearer(token) },
      cache: 'no-store',
      signal: leaving.signal,
    });
    if (!response.ok || !response.body) return;
    const parts = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let text = ''; ;) {
      const { done, value } = await parts.read();
      if (done) return;
      const events = (text + value).split('\n\n');
      text = events.pop()!;
      for (const [, data] of events.map((event) => /^data: ?(.+)$/m.exec(event) ?? [])) {
        if (data === undefined) continue;
        const { data: change } = JSON.parse(data) as { data?: { graphChanged: { version: number } } | null };
        // It says why it ends, and it does.
        if (!change) return;
        told(change.graphChanged.version);
      }
    }
  };
  void listen()
    .catch(() => {})
    .then(() => {
      if (leaving.signal.aborted) return;
      leaving.abort();
      lost();
    });
  return () => leaving.abort();
}

import { connection } from './connection.ts';

const subscription = 'subscription { graphChanged { version } }';

/** Follows the graph: whenever a load changed it, everything on the page is asked again. The browser connects anew by itself. */
export function followGraph(): void {
  const source = new EventSource(`/graphql?query=${encodeURIComponent(subscription)}`);
  source.addEventListener('next', ({ data }: MessageEvent<string>) => {
    const { data: change } = JSON.parse(data) as { data?: { graphChanged?: { version: number } } };
    if (change?.graphChanged) connection.seen(change.graphChanged.version);
  });
}

import { connection } from './connection.ts';

/** What a service that tells of changes is asked; one that does not is not. */
const feature = '{ schema: __schema { subscriptionType { fields { name } } } }';
const subscription = 'subscription { graphChanged { version } }';

type Described = { data?: { schema: { subscriptionType: { fields: { name: string }[] } | null } } };

/** Follows the graph: whenever a load changed it, everything on the page is asked again. */
export async function followGraph(): Promise<void> {
  try {
    const response = await fetch(`/graphql?query=${encodeURIComponent(feature)}`, {
      headers: { accept: 'application/json' },
    });
    const { data } = (await response.json()) as Described;
    const tells = data?.schema.subscriptionType?.fields.some(({ name }) => name === 'graphChanged');
    if (tells) listen();
  } catch {
    // Without news the page still answers what it is asked.
  }
}

/** The browser connects again by itself when the service was away. */
function listen(): void {
  const source = new EventSource(`/graphql?query=${encodeURIComponent(subscription)}`);
  source.addEventListener('next', ({ data }: MessageEvent<string>) => {
    const { data: change } = JSON.parse(data) as { data?: { graphChanged?: { version: number } } };
    if (change?.graphChanged) connection.seen(change.graphChanged.version);
  });
}

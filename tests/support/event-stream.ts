/** An event as a browser's EventSource would hand it on. */
export type StreamedEvent = {
  name: string;
  // Tests read events of many shapes; each says what it expects to find.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
};

/** Server-sent events as they come. */
export type EventStream = {
  response: Response;
  /** The next event; null once the stream has ended. */
  next: () => Promise<StreamedEvent | null>;
  /** How many comments have come. */
  comments: () => number;
  /** The wait that the stream asks for before another connection, in milliseconds. */
  retry: () => number | null;
  close: () => void;
};

/** Opens a stream of server-sent events, as an EventSource asks for it. */
export async function openEvents(url: string, init: RequestInit = {}): Promise<EventStream> {
  const leaving = new AbortController();
  const headers = { accept: 'text/event-stream', ...(init.headers as Record<string, string>) };
  const response = await fetch(url, { ...init, headers, signal: leaving.signal });
  const seen = { comments: 0, retry: null as number | null };
  const events = eventsOf(response.body!, seen);
  return {
    response,
    next: async () => (await events.next()).value ?? null,
    comments: () => seen.comments,
    retry: () => seen.retry,
    close: () => leaving.abort(),
  };
}

/** The address of a subscription, as an EventSource has it. */
export function subscriptionUrl(base: string, query: string): string {
  return `${base}/graphql?${new URLSearchParams({ query }).toString()}`;
}

async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  seen: { comments: number; retry: number | null },
): AsyncGenerator<StreamedEvent, null> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const fields = block.split('\n').map((line) => /^([a-z]*): ?(.*)$/.exec(line)!.slice(1));
      seen.comments += fields.filter(([name]) => name === '').length;
      const given = Object.fromEntries(fields) as Record<string, string>;
      if (given['retry']) seen.retry = Number(given['retry']);
      if (given['event'] === undefined) continue;
      yield { name: given['event'], data: given['data'] ? JSON.parse(given['data']) : null };
    }
  }
  return null;
}

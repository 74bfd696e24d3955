/** How long a client is told to wait before it connects again, in milliseconds: some sooner, some later. */
const retry = { least: 2000, spread: 8000 } as const;

/** Server-sent events, with a hint before them that keeps those who lose a service at once from coming back at once. */
export function withRetryHint(events: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = events[Symbol.asyncIterator]();
  const wait = Math.round(retry.least + Math.random() * retry.spread);
  let hint: Uint8Array | null = Buffer.from(`retry: ${wait}\n\n`);
  // Not a generator, which would be left only at the next event.
  const hinted: AsyncIterableIterator<Uint8Array> = {
    next: async () => {
      if (!hint) return source.next();
      const value = hint;
      hint = null;
      return { done: false, value };
    },
    return: async () => (await source.return?.()) ?? { done: true, value: undefined },
    [Symbol.asyncIterator]: () => hinted,
  };
  return hinted;
}

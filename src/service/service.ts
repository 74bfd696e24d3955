import type { IncomingMessage, ServerResponse } from 'node:http';
import { admit, type EmbedOrigins } from './embed-origins.ts';

/** Answers a request of Node's HTTP server; it never throws. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** What answers where: the longest beginning of a path decides, and `/` answers whatever nothing else does. */
export type Routes = Readonly<Record<string, Handler> & { '/': Handler }>;

/**
 * One handler for all addresses: each request goes to the part that its path begins with, unless it comes from a page of
 * another origin that is not among those allowed.
 */
export function openService(routes: Routes, embedOrigins: EmbedOrigins = []): Handler {
  const longestFirst = Object.entries(routes).sort(([a], [b]) => b.length - a.length);
  return (request, response) => {
    if (!admit(embedOrigins, request, response)) return;
    const path = request.url!.split('?', 1)[0]!;
    const [, handle] = longestFirst.find(([beginning]) => path.startsWith(beginning)) ?? ['/', routes['/']];
    return handle(request, response);
  };
}

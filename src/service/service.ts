import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request of Node's HTTP server; it never throws. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** What answers where: the longest beginning of a path decides, and `/` answers whatever nothing else does. */
export type Routes = Readonly<Record<string, Handler> & { '/': Handler }>;

/** One handler for all addresses: each request goes to the part that its path begins with. */
export function openService(routes: Routes): Handler {
  const longestFirst = Object.entries(routes).sort(([a], [b]) => b.length - a.length);
  return (request, response) => {
    const path = request.url!.split('?', 1)[0]!;
    const [, handle] = longestFirst.find(([beginning]) => path.startsWith(beginning)) ?? ['/', routes['/']];
    return handle(request, response);
  };
}

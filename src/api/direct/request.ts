import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import { limitExceeded, type Limits } from '../limits/limits.ts';

/** Ways to say what is accepted for which there is no choice to weigh. */
const plainlyAccepted = new Map<string | undefined, string>([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['application/graphql-response+json', 'application/graphql-response+json'],
]);

/**
 * Whether a request posts JSON to the endpoint, no longer than it may be as far as it says so: whose body is read here.
 * All others are refused, or have none.
 */
export function postsJson(
  { method, url, headers }: IncomingMessage,
  endpoint: string,
  mostBytes: number,
): boolean {
  if (method !== 'POST' || url!.split('?', 1)[0] !== endpoint) return false;
  if (headers['content-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > mostBytes)
    return false;
  return /^application\/json *(;|$)/i.test(headers['content-type'] ?? '');
}

/** The type in which an answer is accepted; null where that has to be weighed, or the address asks for more. */
export function acceptedType({ url, headers }: IncomingMessage, endpoint: string): string | null {
  return url === endpoint ? (plainlyAccepted.get(headers.accept) ?? null) : null;
}

/**
 * The body of a request as text; rejects with LIMIT_EXCEEDED where it is longer, or comes in more parts, than it may, and
 * otherwise where the client goes before its end. Read from the socket itself: as a stream of the Fetch API a body of
 * many small parts takes minutes and all memory.
 */
export async function readBody(
  request: IncomingMessage,
  { bodyBytes, bodyParts }: Pick<Limits, 'bodyBytes' | 'bodyParts'>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    const take = (part: Buffer): void => {
      parts.push(part);
      bytes += part.length;
      if (bytes > bodyBytes) refuse(limitExceeded('bodyBytes', bodyBytes, null));
      if (parts.length > bodyParts) refuse(limitExceeded('bodyParts', bodyParts, null));
    };
    const refuse = (error: GraphQLError): void => {
      request.off('data', take);
      // What is underway already would still be taken apart, piece by piece, before anybody else is listened to.
      request.socket.pause();
      // And each piece of what was read already would be handed on by itself, to nobody: a second, for ten such requests.
      request.push = () => true;
      reject(error);
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    request.once('close', () => reject(new Error('the request ended before its body')));
    request.once('error', reject);
  });
}
